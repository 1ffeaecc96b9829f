import type { Service } from '../../model/service.ts'

/** Consent banner for the IAB framework and beyond. */
const didomi: Service = {
  id: 'didomi',
  name: 'Didomi',
  provider: 'Didomi',
  category: 'necessary',
  homepage: 'https://www.didomi.io/',
  policy: 'https://www.didomi.io/privacy-policy',
  scripts: ['sdk.privacy-center.org'],
  configuredAs: ['didomi'],
  packages: {
    '@didomi/react': { components: ['DidomiSDK'] },
  },
  stores: [
    { name: 'didomi_token', lifetime: '1 year' },
  ],
  sources: [
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
    { url: 'https://www.npmjs.com/package/@didomi/react', confidence: 'observed' },
  ],
}

export default didomi
