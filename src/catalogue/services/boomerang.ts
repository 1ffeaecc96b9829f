import type { Service } from '../../model/service.ts'

/** An open library for real user monitoring; its beacons go where the site says. */
const boomerang: Service = {
  id: 'boomerang',
  name: 'Boomerang',
  provider: 'Akamai',
  category: 'statistics',
  disputed: 'Operators that need it to keep the service running file it as necessary.',
  homepage: 'https://akamai.github.io/boomerang/',
  policy: 'https://www.akamai.com/legal/privacy-statement',
  scripts: ['*/boomerang.js', '*/*/boomerang.js', '*/boomerang.min.js', '*/*/boomerang.min.js'],
  calls: {
    init: ['BOOMR.init()'],
    event: ['BOOMR.page_ready()', 'BOOMR.sendBeacon()', 'BOOMR.plugins.RT.startTimer()'],
  },
  packages: {
    boomerangjs: { onImport: true },
  },
  sources: [
    { url: 'https://akamai.github.io/boomerang/', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/boomerangjs', confidence: 'source' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
  ],
}

export default boomerang
