import type { Service } from '../../model/service.ts'

/** Self-hosted web analytics. */
const ackee: Service = {
  id: 'ackee',
  name: 'Ackee',
  provider: 'Tobias Reich',
  category: 'statistics',
  disputed: 'It stores no identifier in the browser, and many hold that it needs no consent.',
  homepage: 'https://ackee.electerious.com/',
  policy: 'https://github.com/electerious/Ackee',
  scripts: ['*/ackee-tracker.min.js', '*/*/ackee-tracker.min.js'],
  elements: [{ attributes: ['data-ackee-server'] }, { attributes: ['data-ackee-domain-id'] }],
  configuredAs: ['ackee'],
  calls: {
    init: ['ackeeTracker.create()', 'ackeeTracker.detect()'],
    event: ['ackeeTracker.create().record()', 'ackeeTracker.create().action()'],
  },
  packages: {
    'ackee-tracker': {
      init: ['create()', 'detect()', 'default.create()'],
      event: ['create().record()', 'create().action()', 'default.create().record()'],
    },
    'use-ackee': { init: ['default()', 'useAckee()'] },
  },
  stores: [
    { name: 'ackee_ignore', category: 'necessary' },
  ],
  sources: [
    { url: 'https://github.com/electerious/ackee-tracker', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/ackee-tracker', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/use-ackee', confidence: 'source' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
  ],
}

export default ackee
