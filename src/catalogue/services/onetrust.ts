import type { Service } from '../../model/service.ts'

/** Consent banner, also sold as CookiePro, formerly Optanon. */
const onetrust: Service = {
  id: 'onetrust',
  name: 'OneTrust',
  provider: 'OneTrust',
  category: 'necessary',
  homepage: 'https://www.onetrust.com/',
  policy: 'https://www.onetrust.com/privacy-notice/',
  scripts: ['cdn.cookielaw.org', 'optanon.blob.core.windows.net'],
  elements: [{ attributes: ['data-domain-script'] }],
  configuredAs: ['onetrust'],
  stores: [
    { name: 'OptanonConsent', lifetime: '1 year' },
    { name: 'OptanonAlertBoxClosed', lifetime: '1 year' },
    { name: 'OptanonControl', lifetime: '1 year' },
    { name: 'OneTrustWPCCPAGoogleOptOut', lifetime: '1 year' },
  ],
  sources: [
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default onetrust
