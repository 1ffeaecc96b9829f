import type { Service } from '../../model/service.ts'

/** Feedback widget. */
const uservoice: Service = {
  id: 'uservoice',
  name: 'UserVoice',
  provider: 'UserVoice',
  category: 'preferences',
  homepage: 'https://uservoice.com/',
  policy: 'https://www.uservoice.com/privacy/',
  scripts: ['widget.uservoice.com'],
  calls: {
    init: ["UserVoice.push(['addTrigger'])", "UserVoice.push(['autoprompt'])"],
    event: ["UserVoice.push(['identify'])"],
  },
  sources: [
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'source' },
    { url: 'https://github.com/segmentio/analytics.js-integrations', confidence: 'source' },
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
  ],
}

export default uservoice
