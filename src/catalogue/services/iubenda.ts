import type { Service } from '../../model/service.ts'

/** Consent banner and policies. */
const iubenda: Service = {
  id: 'iubenda',
  name: 'iubenda',
  provider: 'iubenda',
  category: 'necessary',
  homepage: 'https://www.iubenda.com/',
  policy: 'https://www.iubenda.com/privacy-policy/252372',
  scripts: ['cdn.iubenda.com', 'cs.iubenda.com', 'embeds.iubenda.com'],
  configuredAs: ['iubenda'],
  stores: [
    { name: '_iub_cs-*', lifetime: '1 year' },
  ],
  sources: [
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default iubenda
