import type { StandardCategory } from '../model/category.ts'

/** Services for which sites ask consent one by one, by the words of the names that they give them. */
const services: Readonly<Partial<Record<StandardCategory, readonly string[]>>> = {
  statistics: [
    'google-analytics', 'google-analytics-4', 'google-tag-manager', 'matomo', 'piwik', 'hotjar', 'clarity',
    'microsoft-clarity', 'plausible', 'fathom', 'umami', 'mixpanel', 'amplitude', 'posthog', 'heap', 'segment',
    'fullstory', 'mouseflow', 'smartlook',
  ],
  marketing: [
    'google-ads', 'google-adsense', 'google-ad-manager', 'doubleclick', 'facebook', 'facebook-pixel', 'meta-pixel',
    'linkedin', 'linkedin-insight', 'linkedin-insight-tag', 'x-pixel', 'twitter-pixel', 'tiktok', 'tiktok-pixel',
    'pinterest', 'pinterest-tag', 'snapchat-pixel', 'reddit-pixel', 'microsoft-advertising', 'bing-ads', 'criteo',
    'taboola', 'outbrain', 'hubspot', 'youtube',
  ],
}

/**
 * The categories of well-known services under the names by which consent platforms keep them where a site chooses the
 * names itself: `google-analytics`, `google_analytics`, `googleAnalytics`, `Google Analytics`.
 */
export const serviceNames: Readonly<Record<string, StandardCategory>> = Object.fromEntries(
  (Object.keys(services) as StandardCategory[]).flatMap((category) =>
    (services[category] ?? []).flatMap((name) => spellings(name).map((spelling) => [spelling, category] as const)),
  ),
)

function spellings(name: string): readonly string[] {
  const words = name.split('-')
  const capitalized = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1))
  const camel = [...words.slice(0, 1), ...capitalized.slice(1)].join('')
  return [...new Set([name, words.join('_'), words.join(''), camel, capitalized.join(' ')])]
}
