import type { Service } from '../../model/service.ts'

/** A/B tests. */
const convertExperiences: Service = {
  id: 'convert-experiences',
  name: 'Convert Experiences',
  provider: 'Convert',
  category: 'statistics',
  homepage: 'https://www.convert.com/',
  policy: 'https://www.convert.com/privacy-policy/',
  scripts: ['*.convertexperiments.com/js', 'cdn-*.convertexperiments.com'],
  endpoints: ['*.metrics.convertexperiments.com', 'logs.convertexperiments.com'],
  calls: {
    event: ['_conv_q.push()'],
  },
  packages: {
    '@convertcom/js-sdk': { init: ['new default()'] },
  },
  stores: [
    { name: '_conv_v', lifetime: '6 months' },
    { name: '_conv_s', lifetime: '1 day' },
    { name: '_conv_r', lifetime: 'session' },
  ],
  sources: [
    { url: 'https://support.convert.com/', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/@convertcom/js-sdk', confidence: 'source' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default convertExperiences
