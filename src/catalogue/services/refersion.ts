import type { Service } from '../../model/service.ts'

/** Affiliate programmes. */
const refersion: Service = {
  id: 'refersion',
  name: 'Refersion',
  provider: 'Refersion',
  category: 'marketing',
  homepage: 'https://www.refersion.com/',
  policy: 'https://www.refersion.com/privacy-policy/',
  scripts: ['*.refersion.com/tracker', 'cdn.refersion.com'],
  calls: {
    event: ['_refersion()', '_rfsn._addTrans()', '_rfsn._addCart()', '_rfsn._addItem()', '_rfsn._sendConversion()'],
  },
  sources: [
    { url: 'https://support.refersion.com/', confidence: 'vendor' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
  ],
}

export default refersion
