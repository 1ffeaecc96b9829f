import type { Service } from '../../model/service.ts'

/** Attribution; its tag is served from a subdomain of the site itself, so it is known by its queue. */
const eulerian: Service = {
  id: 'eulerian',
  name: 'Eulerian',
  provider: 'Eulerian Technologies',
  category: 'marketing',
  homepage: 'https://www.eulerian.com/',
  policy: 'https://www.eulerian.com/en/privacy/',
  endpoints: ['*.eulerian.net'],
  calls: {
    event: ['EA_push()'],
  },
  sources: [
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'observed' },
    {
      url: 'https://doc.eulerian.com/p/dI5Qe1K_yqf7LG/'
        + 'Generic-implementation-guide-for-the-Eulerian-server-side-web-tagging-scheme',
      confidence: 'vendor',
    },
  ],
}

export default eulerian
