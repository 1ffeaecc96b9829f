import type { Service } from '../../model/service.ts'

/** Ads for developers without tracking of visitors. */
const ethicalads: Service = {
  id: 'ethicalads',
  name: 'EthicalAds',
  provider: 'Read the Docs',
  category: 'marketing',
  disputed: 'It chooses ads by the page and not by the visitor, and stores nothing in the browser.',
  homepage: 'https://www.ethicalads.io/',
  policy: 'https://www.ethicalads.io/privacy-policy/',
  scripts: ['media.ethicalads.io/media/client', 'media.ethicalads.io/client'],
  endpoints: ['server.ethicalads.io/api'],
  calls: {
    init: ['ethicalads.load()'],
    event: ['ethicalads.reload()'],
  },
  sources: [
    { url: 'https://ethical-ad-client.readthedocs.io/', confidence: 'vendor' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
  ],
}

export default ethicalads
