import type { Service } from '../../model/service.ts'

/** Tells which companies visit a site; also sold as Get+. */
const webleadsTracker: Service = {
  id: 'webleads-tracker',
  name: 'Webleads Tracker',
  provider: 'Webleads Tracker',
  category: 'marketing',
  homepage: 'https://www.webleads-tracker.fr/',
  policy: 'https://www.webleads-tracker.fr/Mentions-legales_a541.html',
  scripts: ['stats.webleads-tracker.com/js'],
  endpoints: ['*.webleads-tracker.com'],
  calls: {
    event: ['webleads_site_ids.push()'],
  },
  sources: [
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'observed' },
  ],
}

export default webleadsTracker
