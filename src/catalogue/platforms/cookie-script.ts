import type { Platform } from '../../model/platform.ts'

/** Cookie-Script.com. */
const cookieScript: Platform = {
  id: 'cookie-script',
  name: 'Cookie-Script',
  homepage: 'https://cookie-script.com/',
  checks: [
    'CookieScript.instance.currentState().categories.includes($category)',
    "addEventListener('CookieScriptCategory-$category', $granted)",
    { when: "addEventListener('CookieScriptAcceptAll', $granted)", grants: ['*'] },
  ],
  tags: [{ attribute: 'data-cookiecategory', sourceAttributes: ['data-src'] }],
  unsound: [
    {
      when: "CookieScript.instance.currentState().action !== 'reject'",
      because: 'is also true where the visitor has not answered, or refused most',
    },
    {
      when: "CookieScript.instance.currentState().action === 'accept'",
      because: 'is also true where the visitor accepted other categories only',
    },
    { when: 'CookieScript.instance.currentState()', because: 'is an object that exists whatever the visitor chose' },
    {
      when: "addEventListener('CookieScriptAccept', $granted)",
      because: 'also fires when the visitor accepted other categories only',
    },
    { when: "addEventListener('CookieScriptReject', $granted)", because: 'fires when the visitor refuses' },
    { when: "addEventListener('CookieScriptLoaded', $granted)", because: 'fires in any state of consent' },
    { when: "addEventListener('CookieScriptCurrentState', $granted)", because: 'fires in any state of consent' },
    {
      when: "addEventListener('CookieScriptClose', $granted)",
      because: 'fires when the banner is closed, without an answer',
    },
  ],
  accepts: ['CookieScript.instance.acceptAllAction()'],
  sources: [
    { url: 'https://github.com/search?q=%22CookieScriptCategory-%22&type=code', confidence: 'observed' },
    { url: 'https://help.cookie-script.com/en/javascript-code-documentation/custom-functions', confidence: 'vendor' },
  ],
}

export default cookieScript
