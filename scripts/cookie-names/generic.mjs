/**
 * Words that names of anybody's cookies are made of. A name that consists of nothing else, such as `_session_id` or
 * `userLang`, says nothing of who set it.
 */
const words = new Set(`
  a ab abtest access account action active ad admin ads advertising alert analytics anonymous api app attribution audience
  audit auth authentication autocomplete banner browser button callback campaign canary cart category challenge chat check
  checked checkout choice client code collapsed color colour comments complete consent consented content conversion cookie
  cookies count country csrf currency current customer data date debug detail details device digest disabled discount done
  email enable enabled engagement eu euconsent europe experiment expiry external feature file filter first flag flash font
  fonts force forms frontend functional g gdpr geo global group guest guid has hash help hidden hide history hit id identity ids
  ignore info init inst integration interstitial is item items key landing lang language last launch layout legacy level
  list loaded local locale location login logged mail map marketing master me member menu message mode modal name
  necessary new next nonce not notice number oauth of off on open opt optin optout options order out p page pages
  pageview partner password path pay payment performance permanent persistent pixel player plan play policy popup pref
  preference preferences prefs presence preview previous privacy private product profile promo provider public queue random
  recent redirect ref referer referral referrer region remember render request returning return role s same save saved search secret
  section secure seen server session sessionid sessions set settings shop shopping show sid signature signup site size
  source src sso start state statistics stats status step storage store stream string sync system tab test theme time
  timestamp timezone tmp token total track tracker tracking type uid unique update url usage user userid username users
  utm uuid v value variant ver version video view viewed viewer visit visited visitor visits vote welcome widget x zone
  recently compared disco wires pluto lantern has_js js lists recs localization lastlist sess ssid server aid buid uids userlang optout dark light
  duid suid tuid muid euid nonfunctional nonnecessary accepted allowed dismissed shown banner cookieconsent cookiepreferences
  messages translation website web trac track sub plus
`.trim().split(/\s+/))

/**
 * Whether a cookie's name could be anybody's.
 *
 * @param {string} name
 */
export function isGenericName(name) {
  const parts = name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? []
  return parts.every((part) => words.has(part.toLowerCase()))
}
