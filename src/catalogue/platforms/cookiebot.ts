import type { Platform } from '../../model/platform.ts'

/** Cookiebot CMP by Usercentrics. Its flags are booleans that are false until the visitor agrees. */
const cookiebot: Platform = {
  id: 'cookiebot',
  name: 'Cookiebot',
  homepage: 'https://www.cookiebot.com/',
  checks: ['Cookiebot.consent.$category', 'CookieConsent.consent.$category'],
  tags: [
    {
      attribute: 'data-cookieconsent',
      separator: ',',
      requires: 'all',
      sourceAttributes: ['data-cookieblock-src', 'data-src'],
    },
  ],
  unsound: [
    { when: 'Cookiebot.consented', because: 'is true as soon as the visitor accepted anything' },
    { when: 'Cookiebot.hasResponse', because: 'is also true after a refusal' },
    { when: 'Cookiebot.consent', because: 'is an object that exists whatever the visitor chose' },
    { when: "Cookiebot.consent.method === 'explicit'", because: 'says how the visitor answered, not what' },
    {
      when: "addEventListener('CookiebotOnAccept', $granted)",
      because: 'also fires when the visitor accepted other categories only',
    },
    { when: "addEventListener('CookiebotOnConsentReady', $granted)", because: 'also fires after a refusal' },
    { when: "addEventListener('CookiebotOnDecline', $granted)", because: 'fires when the visitor refuses' },
    { when: "addEventListener('CookiebotOnLoad', $granted)", because: 'fires on every page' },
    { when: "addEventListener('CookiebotOnDialogInit', $granted)", because: 'fires before the visitor is asked' },
    { when: "addEventListener('CookiebotOnDialogDisplay', $granted)", because: 'fires while the visitor is asked' },
  ],
  entryPoints: [
    'CookiebotCallback_OnAccept',
    'CookiebotCallback_OnDecline',
    'CookiebotCallback_OnLoad',
    'CookiebotCallback_OnDialogInit',
    'CookiebotCallback_OnDialogDisplay',
  ],
  accepts: [
    { call: 'Cookiebot.submitCustomConsent(*, true)', grants: ['statistics'] },
    { call: 'Cookiebot.submitCustomConsent(*, *, true)', grants: ['marketing'] },
  ],
  sources: [
    { url: 'https://www.cookiebot.com/en/developer/', confidence: 'vendor' },
    {
      url: 'https://support.cookiebot.com/hc/en-us/articles/360021304979-Blocking-cookies',
      confidence: 'vendor',
    },
    { url: 'https://hume.dev/articles/cookiebot-accept-event/', confidence: 'observed' },
    { url: 'https://github.com/search?q=%22submitCustomConsent%28optinPreferences%22&type=code', confidence: 'observed' },
  ],
}

export default cookiebot
