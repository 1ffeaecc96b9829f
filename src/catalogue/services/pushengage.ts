import type { Service } from '../../model/service.ts'

/** Web push notifications. */
const pushengage: Service = {
  id: 'pushengage',
  name: 'PushEngage',
  provider: 'Awesome Motive',
  category: 'marketing',
  disputed: 'Notifications that visitors asked for are often listed as preferences.',
  homepage: 'https://www.pushengage.com/',
  policy: 'https://www.pushengage.com/privacy',
  scripts: ['clientcdn.pushengage.com'],
  calls: {
    init: ["PushEngage.push(['init'])", "_peq.push(['init'])", '_pe.subscribe()'],
  },
  sources: [
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
  ],
}

export default pushengage
