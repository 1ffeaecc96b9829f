import type { Service } from '../../model/service.ts'

/** Ad server, now Amazon Ad Server. */
const sizmek: Service = {
  id: 'sizmek',
  name: 'Sizmek Ad Suite',
  provider: 'Amazon',
  category: 'marketing',
  homepage: 'https://advertising.amazon.com/',
  policy: 'https://advertising.amazon.com/legal/privacy-notice',
  scripts: ['secure-ds.serving-sys.com'],
  endpoints: ['bs.serving-sys.com', '*.serving-sys.com/serving'],
  calls: {
    event: ['versaTagObj.generateRequest()'],
  },
  sources: [
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
  ],
}

export default sizmek
