import type { Service } from '../../model/service.ts'

/** Share buttons, profiles and posts of LinkedIn on a page. */
const linkedinWidgets: Service = {
  id: 'linkedin-widgets',
  name: 'LinkedIn plugins',
  provider: 'LinkedIn',
  category: 'marketing',
  homepage: 'https://learn.microsoft.com/en-us/linkedin/consumer/integrations/self-serve/plugins/',
  policy: 'https://www.linkedin.com/legal/privacy-policy',
  scripts: ['platform.linkedin.com/in.js', 'platform.linkedin.com/badges'],
  embeds: ['www.linkedin.com/embed'],
  calls: {
    init: ['IN.parse()'],
  },
  packages: {
    'react-social-media-embed': { embeds: ['LinkedInEmbed'] },
  },
  sources: [
    {
      url: 'https://learn.microsoft.com/en-us/linkedin/consumer/integrations/self-serve/plugins/share-plugin',
      confidence: 'vendor',
    },
    { url: 'https://www.npmjs.com/package/react-social-media-embed', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/tarteaucitronjs', confidence: 'observed' },
    { url: 'https://www.npmjs.com/package/third-party-web', confidence: 'observed' },
  ],
}

export default linkedinWidgets
