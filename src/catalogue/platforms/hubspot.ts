import type { Platform } from '../../model/platform.ts'

/** The cookie banner of HubSpot. Where it is switched off, its listener is called at once, with everything allowed. */
const hubspot: Platform = {
  id: 'hubspot',
  name: 'HubSpot cookie banner',
  homepage: 'https://www.hubspot.com/',
  categories: { analytics: 'statistics', advertisement: 'marketing', functionality: 'preferences' },
  checks: [
    {
      when: "_hsp.push(['addPrivacyConsentListener', $consent => $consent.categories.$category])",
      caveat: 'without a banner HubSpot allows everything',
    },
  ],
  unsound: [
    {
      when: "_hsp.push(['addPrivacyConsentListener', $granted])",
      because: 'is also called after a refusal, and at once where no banner is shown',
    },
    {
      when: "_hsp.push(['addPrivacyConsentListener', $consent => $consent.allowed])",
      because: 'does not say for which category the visitor consented',
    },
    {
      when: "_hsp.push(['addPrivacyConsentListener', $consent => $consent.categories])",
      because: 'is an object that exists whatever the visitor chose',
    },
  ],
  sources: [{ url: 'https://developers.hubspot.com/docs/api/events/cookie-banner', confidence: 'vendor' }],
}

export default hubspot
