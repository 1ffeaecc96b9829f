import type { Service } from '../../model/service.ts'

/** Connected sites, pop-up forms and goal tracking of the email platform. */
const mailchimp: Service = {
  id: 'mailchimp',
  name: 'Mailchimp',
  provider: 'Intuit',
  category: 'marketing',
  homepage: 'https://mailchimp.com/',
  policy: 'https://www.intuit.com/privacy/statement/',
  scripts: [
    'chimpstatic.com/mcjs-connected',
    'downloads.mailchimp.com/js',
    's3.amazonaws.com/downloads.mailchimp.com/js',
  ],
  endpoints: ['*.list-manage.com/track'],
  stores: [
    { name: 'mc_cid', category: 'statistics', lifetime: '14 days' },
    { name: 'mc_eid', category: 'statistics', lifetime: '14 days' },
    { name: 'mc_landing_site', category: 'statistics', lifetime: '14 days' },
  ],
  sources: [
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default mailchimp
