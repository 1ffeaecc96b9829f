import type { Platform, PlatformCheck, UnsoundCheck } from '../../model/platform.ts'

const cookies: readonly (readonly [name: string, category: string])[] = [
  ['gatsby-gdpr-google-analytics', 'statistics'],
  ['gatsby-gdpr-google-tagmanager', 'statistics'],
  ['gatsby-gdpr-hotjar', 'statistics'],
  ['gatsby-gdpr-facebook-pixel', 'marketing'],
  ['gatsby-gdpr-tiktok-pixel', 'marketing'],
  ['gatsby-gdpr-linkedin', 'marketing'],
]

const inText: readonly PlatformCheck[] = cookies.map(([name, category]) => ({
  when: `document.cookie.includes('${name}=true')`,
  grants: [category],
}))

const inLibrary: readonly PlatformCheck[] = cookies.map(([name, category]) => ({
  when: `default.get('${name}') === 'true'`,
  grants: [category],
}))

const presence: readonly UnsoundCheck[] = cookies.map(([name]) => ({
  when: `default.get('${name}')`,
  because: "is the text 'false' after a refusal",
}))

/** gatsby-plugin-gdpr-cookies, which starts a service once its cookie is `true`; the site's banner writes it. */
const gatsbyGdpr: Platform = {
  id: 'gatsby-gdpr',
  name: 'gatsby-plugin-gdpr-cookies',
  homepage: 'https://www.npmjs.com/package/gatsby-plugin-gdpr-cookies',
  checks: inText,
  packages: { 'js-cookie': inLibrary },
  unsoundPackages: { 'js-cookie': presence },
  sources: [{ url: 'https://www.npmjs.com/package/gatsby-plugin-gdpr-cookies', confidence: 'source' }],
}

export default gatsbyGdpr
