import type { Service } from '../../model/service.ts'

/** Partner tracking; its script is served from a domain of the advertiser. */
const everflow: Service = {
  id: 'everflow',
  name: 'Everflow',
  provider: 'Everflow',
  category: 'marketing',
  homepage: 'https://www.everflow.io/',
  policy: 'https://www.everflow.io/privacy-policy',
  scripts: ['*/scripts/sdk/everflow.js', '*/sdk/everflow.js'],
  calls: {
    event: ['EF.click()', 'EF.conversion()', 'EF.impression()'],
  },
  sources: [
    { url: 'https://developers.everflow.io/', confidence: 'vendor' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
  ],
}

export default everflow
