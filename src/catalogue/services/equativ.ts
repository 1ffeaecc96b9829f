import type { Service } from '../../model/service.ts'

/** Ad server, formerly Smart AdServer. */
const equativ: Service = {
  id: 'equativ',
  name: 'Equativ',
  provider: 'Equativ',
  category: 'marketing',
  homepage: 'https://equativ.com/',
  policy: 'https://privacy.equativ.com/',
  scripts: ['ced.sascdn.com/tag', 'ced-ns.sascdn.com/tag'],
  endpoints: ['*.smartadserver.com'],
  calls: {
    init: ['sas.setup()'],
    event: ["sas.call('onecall')", "sas.call('std')", "sas.call('iframe')", 'sas.render()'],
  },
  stores: [
    { name: 'csfq', lifetime: '6 hours' },
    { name: 'cnfq', lifetime: '6 hours' },
    { name: 'lcsrc', lifetime: '13 months' },
    { name: 'lcsrd', lifetime: '13 months' },
    { name: 'sasd', lifetime: '1 day' },
    { name: 'sasd2', lifetime: '1 day' },
    { name: 'TestIfCookieP', lifetime: '13 months' },
  ],
  sources: [
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'observed' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default equativ
