import type { Service } from '../../model/service.ts'

/** Looks up the company behind a visit. Its scripts are served from many hosts with changing names. */
const leadForensics: Service = {
  id: 'lead-forensics',
  name: 'Lead Forensics',
  provider: 'Lead Forensics',
  category: 'marketing',
  homepage: 'https://www.leadforensics.com/',
  policy: 'https://www.leadforensics.com/privacy-and-cookies/',
  scripts: ['secure.leadforensics.com/js', 'secure.team8save.com/js', 't.sf14g.com/sf14g.js'],
  endpoints: ['secure.leadforensics.com'],
  stores: [
    { name: 'ifuuid' },
    { name: 'trackalyzer' },
  ],
  sources: [
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'source' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
  ],
}

export default leadForensics
