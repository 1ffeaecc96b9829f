import type { Service } from '../../model/service.ts'

/** Affiliate network, formerly Commission Junction. */
const cjAffiliate: Service = {
  id: 'cj-affiliate',
  name: 'CJ Affiliate',
  provider: 'Publicis Groupe',
  category: 'marketing',
  homepage: 'https://www.cj.com/',
  policy: 'https://www.cj.com/legal/privacy-policy-services',
  scripts: ['www.mczbf.com/tags'],
  endpoints: ['www.emjcd.com'],
  stores: [
    { name: 'cjae', lifetime: '1 month' },
  ],
  sources: [
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default cjAffiliate
