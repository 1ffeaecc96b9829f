import type { Service } from '../../model/service.ts'

/** Text message marketing with sign-up pop-ups. */
const attentive: Service = {
  id: 'attentive',
  name: 'Attentive',
  provider: 'Attentive',
  category: 'marketing',
  homepage: 'https://www.attentive.com/',
  policy: 'https://www.attentive.com/legal/privacy',
  scripts: ['cdn.attn.tv'],
  endpoints: ['events.attentivemobile.com'],
  calls: {
    event: ['__attentive.trigger()'],
  },
  sources: [
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
  ],
}

export default attentive
