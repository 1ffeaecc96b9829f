import type { Service } from '../../model/service.ts'

/** Landing pages and pop-ups. */
const leadpages: Service = {
  id: 'leadpages',
  name: 'Leadpages',
  provider: 'Leadpages',
  category: 'marketing',
  disputed: 'Sites that only show a message file it as preferences.',
  homepage: 'https://www.leadpages.com/',
  policy: 'https://www.leadpages.com/legal/privacy',
  scripts: ['my.leadpages.net/leadbox*', 'my.leadpages.net/static/all/js', 'js.center.io'],
  endpoints: ['api.leadpages.io/analytics'],
  sources: [
    { url: 'https://github.com/ghostery/trackerdb', confidence: 'observed' },
  ],
}

export default leadpages
