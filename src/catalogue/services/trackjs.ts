import type { Service } from '../../model/service.ts'

/** Error monitoring. */
const trackjs: Service = {
  id: 'trackjs',
  name: 'TrackJS',
  provider: 'TrackJS',
  category: 'necessary',
  disputed: 'With an identifier of the visitor it also tells who met an error, which many file under statistics.',
  homepage: 'https://trackjs.com/',
  policy: 'https://trackjs.com/privacy/',
  scripts: ['cdn.trackjs.com', 'd2zah9y47r7bi2.cloudfront.net'],
  endpoints: ['capture.trackjs.com', 'usage.trackjs.com'],
  calls: {
    init: ['TrackJS.install()'],
    event: ['TrackJS.track()', 'TrackJS.addMetadata()', 'trackJs.track()'],
  },
  packages: {
    trackjs: { init: ['TrackJS.install()'], event: ['TrackJS.track()'] },
    'trackjs-nextjs': { init: ['TrackJS.install()'], event: ['TrackJS.track()'], components: ['TrackJSAgent'] },
  },
  stores: [
    { name: 'TrackJS' },
  ],
  sources: [
    { url: 'https://docs.trackjs.com/', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/trackjs', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/trackjs-nextjs', confidence: 'source' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
  ],
}

export default trackjs
