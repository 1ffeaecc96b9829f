import type { Service } from '../../model/service.ts'

/** Personalisation and messaging. */
const insider: Service = {
  id: 'insider',
  name: 'Insider',
  provider: 'Insider',
  category: 'marketing',
  homepage: 'https://useinsider.com/',
  policy: 'https://useinsider.com/privacy-policy/',
  scripts: ['*.api.useinsider.com/ins.js', 'api.useinsider.com/ins.js', 'api.useinsider.com/js'],
  endpoints: ['*.useinsider.com/api', 'hit.api.useinsider.com'],
  calls: {
    event: ['Insider.eventManager.dispatch()', 'InsiderQueue.push()'],
  },
  sources: [
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
  ],
}

export default insider
