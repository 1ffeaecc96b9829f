import type { Service } from '../../model/service.ts'

/** In-product surveys. */
const screeb: Service = {
  id: 'screeb',
  name: 'Screeb',
  provider: 'Screeb',
  category: 'statistics',
  homepage: 'https://screeb.app/',
  policy: 'https://screeb.app/gdpr-privacy',
  scripts: ['t.screeb.app/tag.js'],
  calls: {
    init: ["$screeb('init')"],
    event: ["$screeb('identity')", "$screeb('event.track')", "$screeb('survey.start')"],
  },
  sources: [
    { url: 'https://developers.screeb.app/', confidence: 'vendor' },
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'observed' },
  ],
}

export default screeb
