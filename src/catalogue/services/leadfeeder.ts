import type { Service } from '../../model/service.ts'

/** Looks up the company behind a visit. */
const leadfeeder: Service = {
  id: 'leadfeeder',
  name: 'Leadfeeder (Dealfront)',
  provider: 'Dealfront',
  category: 'marketing',
  homepage: 'https://www.leadfeeder.com/',
  policy: 'https://www.leadfeeder.com/privacy/',
  scripts: ['lftracker.leadfeeder.com'],
  stores: [
    { name: '_lfa', lifetime: '2 years' },
  ],
  sources: [
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default leadfeeder
