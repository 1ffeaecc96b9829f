import type { Service } from '../../model/service.ts'

/** Sales chat that recognises visitors. */
const qualified: Service = {
  id: 'qualified',
  name: 'Qualified',
  provider: 'Salesforce',
  category: 'marketing',
  disputed: 'The vendor suggests to list its cookies as necessary.',
  homepage: 'https://www.qualified.com/',
  policy: 'https://www.qualified.com/legal/privacy',
  scripts: ['js.qualified.com/qualified.js'],
  calls: {
    event: ["qualified('showExperience')"],
  },
  stores: [
    { name: '__q_state_*', lifetime: '10 years' },
    { name: '__q_domainTest', lifetime: 'session' },
  ],
  sources: [
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
  ],
}

export default qualified
