import type { Service } from '../../model/service.ts'

/** The tracking code, forms, meetings and chat of HubSpot. */
const hubspot: Service = {
  id: 'hubspot',
  name: 'HubSpot',
  provider: 'HubSpot',
  category: 'marketing',
  disputed: 'Many policies list its cookies under statistics, and its forms as necessary.',
  homepage: 'https://www.hubspot.com/',
  policy: 'https://legal.hubspot.com/privacy-policy',
  scripts: [
    'js.hs-scripts.com',
    'js-*.hs-scripts.com',
    'js.hs-analytics.net',
    'js-*.hs-analytics.net',
    'js.hsforms.net/forms',
    'js-*.hsforms.net/forms',
    'js.usemessages.com',
    'js.hs-banner.com',
    'js.hscollectedforms.net',
    'js.hsadspixel.net',
    'static.hsappstatic.net/MeetingsEmbed',
  ],
  configuredAs: ['hubspot'],
  endpoints: [
    'track.hubspot.com/__ptq.gif',
    'track-*.hubspot.com/__ptq.gif',
    'forms.hsforms.com/embed/v3/counters.gif',
  ],
  embeds: ['meetings.hubspot.com', 'share.hsforms.com'],
  calls: {
    init: ['hbspt.forms.create()', 'HubSpotConversations.widget.load()'],
    event: [
      "_hsq.push(['trackPageView'])",
      "_hsq.push(['trackEvent'])",
      "_hsq.push(['trackCustomBehavioralEvent'])",
      "_hsq.push(['identify'])",
    ],
  },
  packages: {
    angulartics2: { init: ['Angulartics2Hubspot.startTracking()'] },
    'react-hubspot-form': { embeds: ['default'] },
    'gatsby-plugin-hubspot': { configuredIn: ['gatsby'] },
  },
  stores: [
    { name: '__hstc', lifetime: '180 days' },
    { name: 'hubspotutk', lifetime: '180 days' },
    { name: '__hssc', lifetime: '30 minutes' },
    { name: '__hssrc', lifetime: 'session' },
    { name: 'messagesUtk', lifetime: '180 days' },
    { name: '__hs_initial_opt_in', category: 'necessary', lifetime: '7 days' },
    { name: '__hs_opt_out', category: 'necessary' },
    { name: '__hs_do_not_track', category: 'necessary' },
  ],
  sources: [
    { url: 'https://www.npmjs.com/package/angulartics2', confidence: 'source' },
    { url: 'https://developers.hubspot.com/docs/methods/tracking_code_api/remove_cookies', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/react-hubspot-form', confidence: 'source' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
    { url: 'https://www.npmjs.com/package/gatsby-plugin-hubspot', confidence: 'source' },
  ],
}

export default hubspot
