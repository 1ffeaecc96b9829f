import type { Service } from '../../model/service.ts'

/** Product tours and micro-surveys. */
const chameleon: Service = {
  id: 'chameleon',
  name: 'Chameleon',
  provider: 'Chameleon',
  category: 'preferences',
  disputed: 'It counts visitors and their steps, so many file it as statistics.',
  homepage: 'https://www.chameleon.io/',
  policy: 'https://www.chameleon.io/legal/privacy',
  scripts: ['fast.trychameleon.com/messo'],
  calls: {
    event: ['chmln.identify()', 'chmln.track()', 'chmln.set()'],
  },
  packages: {
    '@chamaeleonidae/chmln': {
      init: ['default.init()', 'init()'],
      event: ['default.identify()', 'default.track()', 'identify()', 'track()'],
    },
  },
  sources: [
    { url: 'https://www.npmjs.com/package/@chamaeleonidae/chmln', confidence: 'source' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/segmentio/analytics.js-integrations', confidence: 'observed' },
  ],
}

export default chameleon
