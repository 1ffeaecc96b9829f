import type { Service } from '../../model/service.ts'

/** Conversion tracking and audiences for LinkedIn ads. */
const linkedinInsight: Service = {
  id: 'linkedin-insight',
  name: 'LinkedIn Insight Tag',
  provider: 'LinkedIn',
  category: 'marketing',
  homepage: 'https://business.linkedin.com/marketing-solutions/insight-tag',
  policy: 'https://www.linkedin.com/legal/privacy-policy',
  scripts: ['snap.licdn.com/li.lms-analytics/insight.min.js', 'snap.licdn.com/li.lms-analytics/insight.beta.min.js'],
  endpoints: ['*.ads.linkedin.com/collect'],
  calls: {
    init: ['_linkedin_data_partner_ids.push()'],
    event: ["lintrk('track')"],
  },
  settings: ['_linkedin_partner_id'],
  packages: {
    'react-linkedin-insight-tag': {
      init: ['default.init()', 'new LinkedInTag().init()'],
      event: ['default.track()', 'new LinkedInTag().track()'],
    },
    'gatsby-plugin-linkedin-insight': { configuredIn: ['gatsby'] },
    '@tmttn/gatsby-plugin-linkedin-insight': { configuredIn: ['gatsby'] },
    'nuxt-linkedin-insight-tag': { configuredIn: ['nuxt'] },
  },
  frameworkOptions: { nuxt: ['scripts.registry.linkedinInsight'] },
  stores: [
    { name: 'bcookie', lifetime: '1 year' },
    { name: 'bscookie', lifetime: '1 year' },
    { name: 'lidc', lifetime: '1 day' },
    { name: 'li_gc', category: 'preferences', lifetime: '180 days' },
    { name: 'li_sugr', lifetime: '3 months' },
    { name: 'li_fat_id', lifetime: '30 days' },
    { name: 'UserMatchHistory', lifetime: '30 days' },
    { name: 'AnalyticsSyncHistory', category: 'statistics', lifetime: '30 days' },
    { name: 'ln_or', category: 'statistics', lifetime: '1 day' },
  ],
  sources: [
    { url: 'https://www.linkedin.com/legal/l/cookie-table', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/react-linkedin-insight-tag', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/nuxt-linkedin-insight-tag', confidence: 'source' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
    { url: 'https://www.npmjs.com/package/gatsby-plugin-linkedin-insight', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@tmttn/gatsby-plugin-linkedin-insight', confidence: 'source' },
  ],
}

export default linkedinInsight
