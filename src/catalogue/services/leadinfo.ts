import type { Service } from '../../model/service.ts'

/** Looks up the company behind a visit. */
const leadinfo: Service = {
  id: 'leadinfo',
  name: 'Leadinfo',
  provider: 'Leadinfo',
  category: 'marketing',
  homepage: 'https://www.leadinfo.com/',
  policy: 'https://www.leadinfo.com/en/privacy/',
  scripts: ['cdn.leadinfo.net'],
  stores: [
    { name: '_li_id*', lifetime: '1 year' },
    { name: '_li_ses*', lifetime: '1 year' },
  ],
  sources: [
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'source' },
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default leadinfo
