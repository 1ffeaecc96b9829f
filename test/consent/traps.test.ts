import { type Case, describeCases } from './cases.ts'

const cases: Case[] = [
  ['react-cookie-consent: the text', `import { getCookieConsentValue } from 'react-cookie-consent'\nif (getCookieConsentValue()) marketing() // unsoundCheck`],
  ['react-cookie-consent: compared', `import { getCookieConsentValue } from 'react-cookie-consent'\nif (getCookieConsentValue() === 'true') marketing() // granted`],
  ['Osano: a text', `if (Osano.cm.getConsent().MARKETING) marketing() // unsoundCheck`],
  ['Osano: compared', `if (Osano.cm.getConsent().MARKETING === 'ACCEPT') marketing() // granted`],
  ['OneTrust: a number', `if (OneTrust.getPurposeConsentStatus('C0004')) marketing() // unsoundCheck`],
  ['OneTrust: a position', `if (OnetrustActiveGroups.indexOf('C0004')) marketing() // ungated`],
  ['OneTrust: a position compared', `if (OnetrustActiveGroups.indexOf('C0004') >= 0) marketing() // granted`],
  ['OneTrust: not nowhere', `if (~OnetrustActiveGroups.indexOf('C0004')) marketing() // granted`],
  ['OneTrust: not nowhere, compared', `if (~OnetrustActiveGroups.indexOf('C0004') === 0) marketing() // ungated`],
  ['OneTrust: closed', `if (OneTrust.IsAlertBoxClosed()) marketing() // unsoundCheck`],
  ['Cookiebot: an answer', `if (Cookiebot.hasResponse) marketing() // unsoundCheck`],
  ['Cookiebot: the event', `window.addEventListener('CookiebotOnAccept', () => {\nmarketing() // unsoundCheck\n})`],
  ['Cookiebot: the event with a look', `window.addEventListener('CookiebotOnAccept', () => {\nif (Cookiebot.consent.marketing) marketing() // granted\n})`],
  ['Cookiebot: shadowed', `function audit(Cookiebot) {\nif (Cookiebot.consent.marketing) marketing() // ungated\n}\naudit(work())`],
  ['a doubtful check beside a real one', `if (Cookiebot.hasResponse && Cookiebot.consent.marketing) marketing() // granted`],
  ['a doubtful check or a real one', `if (Cookiebot.hasResponse || Cookiebot.consent.marketing) marketing() // ungated`],
  ['the TCF, one purpose', `__tcfapi('addEventListener', 2, (data) => {\nif (data.purpose.consents[1]) marketing() // unsoundCheck\n})`],
  ['the TCF, both purposes', `__tcfapi('addEventListener', 2, (data) => {\nif (data.purpose.consents[1] && data.purpose.consents[4]) marketing() // granted\n})`],
]

describeCases('traps', cases, {})
