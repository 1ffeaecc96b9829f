import type { Service } from '../../model/service.ts'

/** Affiliate network, formerly NetAffiliation. */
const kwanko: Service = {
  id: 'kwanko',
  name: 'Kwanko',
  provider: 'Kwanko',
  category: 'marketing',
  homepage: 'https://www.kwanko.com/',
  policy: 'https://www.kwanko.com/en/privacy-policy/',
  scripts: ['img.metaffiliation.com'],
  endpoints: ['action.metaffiliation.com/trk.php', '*.metaffiliation.com'],
  sources: [
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
  ],
}

export default kwanko
