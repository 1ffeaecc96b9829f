import type { Service } from '../../model/service.ts'

/** Tells which companies visit a site. */
const kompassLeads: Service = {
  id: 'kompass-leads',
  name: 'Kompass Leads',
  provider: 'Kompass',
  category: 'marketing',
  homepage: 'https://www.kompass.com/',
  policy: 'https://fr.kompass.com/l/cookie-use-policy',
  scripts: ['fr.kompass.com/leads/script.js'],
  sources: [
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'observed' },
  ],
}

export default kompassLeads
