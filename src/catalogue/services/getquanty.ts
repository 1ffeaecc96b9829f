import type { Service } from '../../model/service.ts'

/** Tells which companies visit a site. */
const getquanty: Service = {
  id: 'getquanty',
  name: 'GetQuanty',
  provider: 'GetQuanty',
  category: 'marketing',
  homepage: 'https://www.getquanty.com/',
  policy: 'https://www.getquanty.com/mentions-legales/',
  scripts: ['get.smart-data-systems.com/gq'],
  stores: [
    { name: 'eqy_sessionid' },
    { name: 'eqy_siteid' },
    { name: 'eqy_company' },
    { name: 'gq_utm' },
    { name: 'gq_lead' },
  ],
  sources: [
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'observed' },
  ],
}

export default getquanty
