import type { Service } from '../../model/service.ts'

/** An Italian counter. */
const shinystat: Service = {
  id: 'shinystat',
  name: 'ShinyStat',
  provider: 'Triboo Data Analytics',
  category: 'statistics',
  homepage: 'https://www.shinystat.com/',
  policy: 'https://www.shinystat.com/en/privacy.html',
  scripts: [
    'codice.shinystat.com/cgi-bin/getcod.cgi',
    'codicebusiness.shinystat.com/cgi-bin/getcod.cgi',
    'codicessl.shinystat.com/cgi-bin/getcod.cgi',
    'codicepro.shinystat.com/cgi-bin/getcod.cgi',
    'codiceisp.shinystat.com/cgi-bin/getcod.cgi',
  ],
  endpoints: ['*.shinystat.com/cgi-bin/shinystat.cgi'],
  sources: [
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'observed' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
  ],
}

export default shinystat
