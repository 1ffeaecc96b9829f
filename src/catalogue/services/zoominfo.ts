import type { Service } from '../../model/service.ts'

/** Looks up the company behind a visit, and completes its forms. */
const zoominfo: Service = {
  id: 'zoominfo',
  name: 'ZoomInfo WebSights',
  provider: 'ZoomInfo',
  category: 'marketing',
  disputed: 'Some policies list its session keys under statistics.',
  homepage: 'https://www.zoominfo.com/',
  policy: 'https://www.zoominfo.com/legal/privacy-policy',
  scripts: ['js.zi-scripts.com'],
  endpoints: ['ws.zoominfo.com/pixel'],
  stores: [
    { name: '_zitok', lifetime: '2 years' },
    { name: 'ziwsSession', type: 'session-storage', category: 'statistics', lifetime: 'session' },
    { name: 'ziwsSessionId', type: 'session-storage', category: 'statistics', lifetime: 'session' },
    { name: 'unifiedScriptVerified', type: 'session-storage', lifetime: 'session' },
  ],
  sources: [
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://www.sectigo.com/legal/cookie-policy', confidence: 'observed' },
    { url: 'https://github.com/signalwire/docs-legacy/issues/646', confidence: 'observed' },
  ],
}

export default zoominfo
