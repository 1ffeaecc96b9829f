import type { Service } from '../../model/service.ts'

/** Web push notifications. */
const pushwoosh: Service = {
  id: 'pushwoosh',
  name: 'Pushwoosh',
  provider: 'Pushwoosh',
  category: 'marketing',
  disputed: 'Notifications that visitors asked for are often listed as preferences.',
  homepage: 'https://www.pushwoosh.com/',
  policy: 'https://www.pushwoosh.com/privacy-policy/',
  scripts: ['cdn.pushwoosh.com/webpush'],
  calls: {
    init: ["Pushwoosh.push(['init'])"],
  },
  packages: {
    'web-push-notifications': { init: ["new Pushwoosh().push(['init'])"] },
  },
  sources: [
    { url: 'https://www.npmjs.com/package/web-push-notifications', confidence: 'source' },
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
  ],
}

export default pushwoosh
