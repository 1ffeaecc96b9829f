import type { Service } from '../../model/service.ts'

/** Live chat and help desk for shops. */
const reAmaze: Service = {
  id: 're-amaze',
  name: 'Re:amaze',
  provider: 'GoDaddy',
  category: 'preferences',
  disputed: 'Many policies list it as necessary, others as marketing.',
  homepage: 'https://www.reamaze.com/',
  policy: 'https://www.reamaze.com/privacy',
  scripts: ['cdn.reamaze.com/assets'],
  sources: [
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
  ],
}

export default reAmaze
