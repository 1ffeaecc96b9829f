import type { FileAnalysis } from '../analysis/analyze.ts'
import type { AttributeName, CookieTerms, Said, WrittenAttributes } from '../model/cookie-terms.ts'
import type { Finding } from '../model/finding.ts'
import type { CookieAttributes } from '../model/manifest.ts'
import { wordsIn } from '../text/words.ts'
import { listed, shownManifest } from './wording.ts'
import { termsOf } from './written-cookies.ts'

/** What is wrong with the attributes of a cookie, in the words of the rule, and what would mend it. */
export interface Fault {
  messageId:
    | 'missingSecure' | 'missingSameSite' | 'insecureNone' | 'missingHttpOnly' | 'insecurePrefix' | 'insecurePartitioned'
    | 'differsFromDeclared'
  data?: Record<string, string>
  cure: CookieAttributes
}

/** A cookie as it is written, and as the manifest declares it. */
interface Case {
  terms: CookieTerms
  name: string
  declared: CookieAttributes
  /** The manifest's path in messages. */
  manifest: string
}

/** Every fault of the attributes of the cookie that a finding writes; what one report tells no other one tells again. */
export function attributeFaults(finding: Finding, file: FileAnalysis, cwd: string): Fault[] {
  const terms = termsOf(finding)
  if (!terms) return []
  const declared = finding.declaration.entry?.attributes ?? {}
  const one = { terms, declared, name: finding.effect.name ?? '', manifest: shownManifest(file, cwd) }
  return [...withoutSecure(one), ...withoutSameSite(one), ...openToScripts(one), ...differences(one)]
}

/** Whether an attribute is surely not written. */
function isMissing(said: Said<unknown>): boolean {
  return said === 'left out' || isSaid(said, false)
}

function isSaid(said: Said<unknown>, value: string | boolean): boolean {
  return typeof said === 'object' && said.is === value
}

function withoutSecure({ terms: { attributes }, declared, name }: Case): Fault[] {
  if (typeof attributes.domain === 'object' && /^(?:localhost|127\.)/.test(plainDomain(attributes.domain.is))) return []
  const prefix = /^__(?:Secure|Host)-/i.exec(name)?.[0]
  if (prefix !== undefined) return prefixFaults(attributes, prefix)
  if (!isMissing(attributes.secure)) return []
  const cure = { secure: true }
  if (isSaid(attributes.sameSite, 'None')) return [{ messageId: 'insecureNone', cure }]
  if (isSaid(attributes.partitioned, true)) return [{ messageId: 'insecurePartitioned', cure }]
  return declared.secure === false ? [] : [{ messageId: 'missingSecure', cure }]
}

/** What the prefix of a name asks for and the attributes do not give. */
function prefixFaults({ secure, domain, path }: WrittenAttributes, prefix: string): Fault[] {
  const lacks: string[] = []
  const cure: CookieAttributes = {}
  if (isMissing(secure)) {
    lacks.push('Secure')
    cure.secure = true
  }
  if (/^__Host-/i.test(prefix)) {
    if (path === 'left out' || (typeof path === 'object' && path.is !== '/')) {
      lacks.push('Path=/')
      if (path === 'left out') cure.path = '/'
    }
    if (typeof domain === 'object' && domain.is !== '') lacks.push('no Domain')
  }
  return lacks.length === 0 ? [] : [{ messageId: 'insecurePrefix', data: { prefix, lacks: listed(lacks) }, cure }]
}

function withoutSameSite({ terms: { attributes: { sameSite } }, declared }: Case): Fault[] {
  return sameSite === 'left out' ? [{ messageId: 'missingSameSite', cure: { sameSite: declared.sameSite ?? 'Lax' } }] : []
}

const OF_SESSIONS = new Set([
  'session', 'sessionid', 'sess', 'sessid', 'sid', 'phpsessid', 'jsessionid', 'auth', 'jwt', 'token', 'passport',
])
/** A script has to read the token that it sends along. */
const FOR_SCRIPTS = new Set(['csrf', 'xsrf', 'csrftoken', 'xsrftoken'])

function openToScripts({ terms: { attributes, isFromServer }, declared, name, manifest }: Case): Fault[] {
  if (!isFromServer || !isMissing(attributes.httpOnly) || declared.httpOnly === false) return []
  const words = wordsIn(name)
  const isOfSession = words.some((word) => OF_SESSIONS.has(word)) && !words.some((word) => FOR_SCRIPTS.has(word))
  if (declared.httpOnly !== true && !isOfSession) return []
  const because = declared.httpOnly === true ? `${manifest} declares it with HttpOnly` : 'its name says that it holds a session'
  return [{ messageId: 'missingHttpOnly', data: { because }, cure: { httpOnly: true } }]
}

const NAMES: Readonly<Record<AttributeName, string>> = {
  secure: 'Secure', httpOnly: 'HttpOnly', partitioned: 'Partitioned', sameSite: 'SameSite', path: 'Path', domain: 'Domain',
}

/** Where code says otherwise than the manifest, and no other message tells it. */
function differences({ terms: { attributes, isFromServer }, declared }: Case): Fault[] {
  return (Object.keys(NAMES) as AttributeName[]).flatMap((name): Fault[] => {
    const expected = declared[name]
    const said: Said<string | boolean> = attributes[name]
    if (expected === undefined || said === 'unknown' || isAsDeclared(name, said, expected)) return []
    const isTold = expected === true && (name === 'secure' || (name === 'httpOnly' && isFromServer))
    if (isTold || (name === 'sameSite' && said === 'left out')) return []
    const found = name === 'httpOnly' && expected === true ? 'by a script, which can\'t set HttpOnly' : shown(name, said)
    const cure = name === 'partitioned' && expected === true ? { partitioned: true } : {}
    return [{ messageId: 'differsFromDeclared', data: { declared: shown(name, { is: expected }), found }, cure }]
  })
}

function isAsDeclared(name: AttributeName, said: Said<string | boolean>, expected: string | boolean): boolean {
  if (typeof expected === 'boolean') return expected !== isMissing(said)
  // Without a path or domain it is that of the page, which may well be the declared one.
  if (typeof said === 'string') return name === 'path' || name === 'domain'
  return name === 'domain' ? plainDomain(String(said.is)) === plainDomain(expected) : said.is === expected
}

/** Browsers take no notice of a dot before a domain. */
function plainDomain(domain: string): string {
  return domain.toLowerCase().replace(/^\./, '')
}

function shown(name: AttributeName, said: Said<string | boolean>): string {
  if (isMissing(said)) return `without ${NAMES[name]}`
  return typeof said === 'object' && typeof said.is === 'string' ? `with \`${NAMES[name]}=${said.is}\`` : `with ${NAMES[name]}`
}
