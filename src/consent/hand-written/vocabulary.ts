import { recalled } from '../../text/recalled.ts'
import { EVERY_CATEGORY } from '../proof/proof.ts'

/**
 * The words by which hand-written code speaks of consent, as found in small projects that store a choice themselves.
 * Names are taken apart at capitals and at every sign that is no letter.
 */

const CONSENT = new Set(['consent', 'consents', 'consented', 'gdpr', 'dsgvo', 'rgpd', 'optin', 'consentement', 'einwilligung'])
/** With one of these beside it, `cookie` or `tracking` is about consent too. */
const PERMISSION = new Set([
  'accept', 'accepted', 'accepts', 'allow', 'allowed', 'allows', 'agree', 'agreed', 'grant', 'granted', 'enabled', 'choice',
  'choices', 'preference', 'preferences', 'permission', 'permissions', 'notice', 'policy', 'settings', 'status', 'approved',
])
const SUBJECT = new Set(['cookie', 'cookies', 'tracking', 'privacy', 'analytics', 'marketing', 'statistics', 'ads', 'advertising'])
/** Names that say a boolean: a check, not a record of a choice. */
const BOOLEAN = new Set([
  'has', 'have', 'is', 'can', 'may', 'did', 'accepted', 'accepts', 'allowed', 'allows', 'agreed', 'granted', 'given', 'enabled', 'consented',
  'approved',
])
const ALLOWING = new Set(['accepted', 'allowed', 'agreed', 'granted', 'given', 'enabled', 'consented', 'approved'])
/** Names that say something else of consent than that it was given. */
const OTHERWISE = new Set([
  'need', 'needs', 'needed', 'require', 'required', 'requires', 'show', 'shown', 'showing', 'hide', 'hidden', 'visible', 'open', 'opened',
  'banner', 'dialog', 'modal', 'popup', 'pending', 'loading', 'loaded', 'ready', 'set', 'save', 'saved', 'store', 'update', 'updated',
  'reset', 'clear', 'revoke', 'revoked', 'withdraw', 'withdrawn', 'denied', 'deny', 'decline', 'declined', 'reject', 'rejected', 'refuse',
  'refused', 'no', 'not', 'without', 'un', 'optout', 'dismiss', 'dismissed', 'closed', 'decided', 'answered', 'responded', 'response',
  'exists', 'seen', 'asked', 'ask', 'made', 'version', 'date', 'time', 'expired', 'mode', 'default', 'manager', 'platform', 'provider',
  'hasdecided', 'missing', 'unknown', 'changed', 'change', 'url', 'link', 'id', 'key', 'name', 'any', 'interacted', 'acknowledged',
])

const ACCEPTING = new Set([
  'accepted', 'accept', 'acceptall', 'acceptedall', 'allaccepted', 'granted', 'grant', 'allow', 'allowed', 'allowall', 'all', 'agree', 'agreed', 'yes', 'true', '1',
  'optin', 'optedin', 'on', 'full', 'enabled', 'consented', 'approved', 'given', 'ok',
])
const REFUSING = new Set([
  'declined', 'decline', 'rejected', 'reject', 'rejectall', 'refused', 'refuse', 'denied', 'deny', 'disallow', 'disallowed', 'no', 'false', '0',
  'none', 'optout', 'optedout', 'off', 'disabled', 'necessary', 'essential', 'required', 'minimal',
])

/** What a function or a handler is called that takes a refusal: `handleDecline`, `onReject`, `acceptNecessaryOnly`. */
const REFUSAL = new Set([
  'decline', 'declined', 'reject', 'rejected', 'deny', 'denied', 'refuse', 'refused', 'disagree', 'disallow', 'revoke', 'withdraw', 'optout',
  'necessary', 'essential', 'essentials', 'minimal',
])

/** The words of a name: `hasMarketingConsent` and `has-marketing_consent` are has, marketing, consent. */
export const wordsOf = recalled((name: string) => name, (name: string): readonly string[] => name
  .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
  .replaceAll(/([Oo])pt[ _-]?([Ii]n|[Oo]ut)(?![a-z])/g, '$1pt$2')
  .toLowerCase()
  .split(/[^a-z\d]+/)
  .filter((word) => word !== ''))

/** Whether a name is about consent. */
export function saysConsent(name: string): boolean {
  const words = wordsOf(name)
  return words.some((word) => CONSENT.has(word)) ||
    (words.some((word) => SUBJECT.has(word)) && words.some((word) => PERMISSION.has(word)))
}

/** Whether a function's or a handler's name says that it takes a refusal. */
export function saysRefusal(name: string): boolean {
  return wordsOf(name).some((word) => REFUSAL.has(word))
}

/** Whether any name or text in code, of whatever language, is about consent. */
export function speaksOfConsent(code: string): boolean {
  return (code.match(/[\w$-]+/g) ?? []).some(saysConsent)
}

/** Words of keys, with those that are written together. */
const COOKIES = new Set([
  'cookie', 'cookies', 'cookieconsent', 'cookiesconsent', 'acceptcookie', 'acceptcookies', 'acceptscookies', 'acceptedcookies',
  'cookieaccept', 'cookieaccepted', 'cookiesaccepted', 'allowcookies', 'cookieallowed', 'cookiesallowed',
])

/** Whether a stored key holds a choice about cookies: `cookie-consent`, `cookies`, `gdpr`, `privacy_settings`. */
export function keepsChoice(key: string): boolean {
  return saysConsent(key) || wordsOf(key).some((word) => COOKIES.has(word))
}

/** Whether a name says that consent was given, as a boolean: `hasConsent`, `consentGiven`, `trackingAllowed`. */
export function saysGiven(name: string): boolean {
  const words = wordsOf(name)
  return words.some((word) => BOOLEAN.has(word)) && !saysOtherwise(name)
}

/** Whether a name says something else of consent: that it is asked for, stored, missing or refused. */
export function saysOtherwise(name: string): boolean {
  return wordsOf(name).some((word) => OTHERWISE.has(word))
}

/** What events say of a choice without saying which: all words that would make a name say something else. */
const CHANGES = new Set(['change', 'changed', 'update', 'updated', 'set', 'save', 'saved', 'made'])

/** Whether a name says of consent that it changed, and nothing else: `consent:changed`. */
export function saysChanged(name: string): boolean {
  const words = wordsOf(name).filter((word) => OTHERWISE.has(word))
  return words.length > 0 && words.every((word) => CHANGES.has(word))
}

/** Whether a value means that the visitor accepted. */
export function isAccepting(value: unknown): boolean {
  return value === true || value === 1 || (typeof value === 'string' && ACCEPTING.has(joined(value)))
}

/** Whether a value means that the visitor refused. */
export function isRefusing(value: unknown): boolean {
  return value === false || value === 0 || (typeof value === 'string' && REFUSING.has(joined(value)))
}

/** The words of a value as one; nothing of a text that is longer than any answer. */
function joined(value: string): string {
  return value.length > LONGEST_ANSWER ? '' : wordsOf(value).join('')
}

const LONGEST_ANSWER = 80

/** Words that name the record of a choice where they stand beside others, and a category only alone. */
const RECORD = new Set(['preference', 'preferences', 'settings', 'required'])

/** The category that a name speaks of: `analytics`, `marketingConsent`, `ads_enabled`; every one for `non-essential`. */
export function categoryIn(categoryOf: (name: string) => string | null, name: string): string | null {
  const whole = categoryOf(name)
  if (whole !== null) return whole
  const words = wordsOf(name)
  for (const [index, word] of words.entries()) {
    const denied = deniedIn(categoryOf, word, words[index - 1])
    if (denied !== null && Object.hasOwn(BESIDE, denied)) return BESIDE[denied] ?? null
    const category = RECORD.has(word) || denied !== null ? null : categoryOf(word)
    if (category !== null && category !== 'necessary') return category
  }
  return null
}

/**
 * What is left of the categories without one of them. Of what is not functional only statistics are certain: those who speak
 * of it so may ask for marketing apart.
 */
const BESIDE: Readonly<Record<string, string>> = { necessary: EVERY_CATEGORY, preferences: 'statistics' }

const DENYING = /^(?:non|un|not|nicht)$/

/** The category that a word denies: `non-essential`, `nonEssential`, `unnecessary`. */
function deniedIn(categoryOf: (name: string) => string | null, word: string, before: string | undefined): string | null {
  if (before !== undefined && DENYING.test(before)) return categoryOf(word)
  const [, rest] = /^(?:non|un)(\w{5,})$/.exec(word) ?? []
  return rest === undefined ? null : categoryOf(rest)
}

/** What people agree to beside cookies: to be written to, called, seen or heard, and to terms. */
const OTHER_AGREEMENTS = new Set([
  'email', 'emails', 'mail', 'mails', 'newsletter', 'newsletters', 'sms', 'whatsapp', 'push', 'notification', 'notifications', 'phone', 'call', 'calls',
  'location', 'geolocation', 'camera', 'microphone', 'recording', 'photo', 'photos', 'terms', 'age', 'parental', 'medical',
])

/** Whether a name is about another agreement than one to cookies: `newsletterConsent`. */
export function saysOtherAgreement(name: string): boolean {
  return wordsOf(name).some((word) => OTHER_AGREEMENTS.has(word))
}

/** Whether a list or a check is named for what was given: `allowedCategories`, `isEnabled`. */
export function saysAllowed(name: string): boolean {
  return wordsOf(name).some((word) => ALLOWING.has(word)) && !saysOtherwise(name)
}
