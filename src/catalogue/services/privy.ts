import type { Service } from '../../model/service.ts'

/** Pop-ups, mail and text messages for shops. */
const privy: Service = {
  id: 'privy',
  name: 'Privy',
  provider: 'Privy',
  category: 'marketing',
  disputed: 'Sites that only show a message file it as preferences.',
  homepage: 'https://www.privy.com/',
  policy: 'https://www.privy.com/privacy-policy',
  scripts: ['widget.privy.com/assets/widget.js', 'shopify.privy.com/widget.js'],
  endpoints: ['*.privy.com/api', 'promotions.privy.com'],
  calls: {
    event: ["Privy('*')"],
  },
  sources: [
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
  ],
}

export default privy
