import type { Service } from '../../model/service.ts'

/** Sign-up forms of the newsletter platform. */
const convertkit: Service = {
  id: 'convertkit',
  name: 'Kit (ConvertKit)',
  provider: 'Kit',
  category: 'marketing',
  homepage: 'https://kit.com/',
  policy: 'https://kit.com/privacy',
  scripts: ['f.convertkit.com', 'app.convertkit.com/assets/CKJS4.js'],
  embeds: ['app.convertkit.com/landing_pages'],
  sources: [
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
  ],
}

export default convertkit
