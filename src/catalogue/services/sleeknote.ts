import type { Service } from '../../model/service.ts'

/** Pop-ups and sign-up forms. */
const sleeknote: Service = {
  id: 'sleeknote',
  name: 'Sleeknote',
  provider: 'Sleeknote',
  category: 'marketing',
  disputed: 'Databases file its cookies under statistics, preferences and marketing.',
  homepage: 'https://sleeknote.com/',
  policy: 'https://sleeknote.com/privacy-policy',
  scripts: ['sleeknotecustomerscripts.sleeknote.com'],
  stores: [
    { name: '_sn_a', lifetime: '1 year' },
    { name: '_sn_m', lifetime: '1 year' },
    { name: '_sn_n', lifetime: '1 year' },
    {
      name: 'sn_global_countdown_last_reset_timestamp',
      type: 'local-storage',
      category: 'statistics',
      lifetime: 'persistent',
    },
  ],
  sources: [
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
    { url: 'https://www.sectigo.com/legal/cookie-policy', confidence: 'observed' },
  ],
}

export default sleeknote
