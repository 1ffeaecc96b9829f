import { cookieNamed } from '../catalogue/cookie-names.ts'
import type { ServiceIndex } from '../catalogue/service-index.ts'
import type { StoreType } from '../model/effect.ts'
import type { SetBy } from '../model/manifest.ts'
import type { Service } from '../model/service.ts'

/** What policies call a service where that is neither its id nor its name. */
const usualNames: Readonly<Record<string, string>> = {
  'facebook': 'meta-pixel', 'facebook pixel': 'meta-pixel', 'meta': 'meta-pixel', 'facebook ad': 'meta-pixel',
  'facebook custom audience': 'meta-pixel',
  'linkedin': 'linkedin-insight', 'linkedin ad': 'linkedin-insight', 'linkedin insight': 'linkedin-insight',
  'twitter': 'x-pixel', 'twitter pixel': 'x-pixel', 'twitter ad': 'x-pixel', 'x ad': 'x-pixel',
  'google ad service': 'google-ads', 'google adword': 'google-ads', 'adword': 'google-ads',
  'google ad manager': 'google-publisher-tag', 'google adsense': 'google-adsense',
  'universal analytic': 'google-analytics', 'ga4': 'google-analytics', 'google analytic 4': 'google-analytics',
  'gtag': 'google-analytics', 'multiplegtag': 'google-analytics', 'analytic': 'google-analytics', 'gajs': 'google-analytics',
  'gtm': 'google-tag-manager', 'googletagmanager': 'google-tag-manager', 'multiplegtm': 'google-tag-manager',
  'bing': 'microsoft-uet', 'bing ad': 'microsoft-uet', 'bingad': 'microsoft-uet', 'microsoft advertising': 'microsoft-uet',
  'clarity': 'microsoft-clarity', 'recaptcha': 'google-recaptcha', 'jetpack': 'wordpress-jetpack',
  'facebookpixel': 'meta-pixel', 'linkedininsighttag': 'linkedin-insight', 'googleads': 'google-ads',
  'googleadwordsconversion': 'google-ads', 'googleadwordsremarketing': 'google-ads', 'adsense': 'google-adsense',
  'pinterestpixel': 'pinterest-tag', 'tiktok': 'tiktok-pixel', 'snapchat': 'snapchat-pixel', 'metrica': 'yandex-metrika',
  'matomocloud': 'matomo', 'matomohightrack': 'matomo', 'piwik': 'matomo', 'googlemap': 'google-maps',
  'youtubeapi': 'youtube', 'xandr': 'appnexus',
}

/** Companies with so many products that their name alone is no service. */
const manyProducts: ReadonlySet<string> = new Set(['google', 'microsoft', 'adobe', 'amazon', 'oracle', 'salesforce', 'meta'])

/** Whose cookies a server sets by itself, among those of the public database that are no service of the catalogue. */
const serverPlatforms: ReadonlySet<string> = new Set(['ASP.net', 'Laravel', 'PHP.net', 'Perl', 'Plesk', 'Keycloak'])

/** Session cookies of servers that no database files under a platform. */
const serverNames: ReadonlySet<string> = new Set(['JSESSIONID', 'CFID', 'CFTOKEN', 'csrftoken', 'sessionid', 'CRAFT_CSRF_TOKEN'])

/** With fewer letters a name stands in others by chance. */
const fewestLetters = 5

/** A service by the words of its name or id. */
interface NamedByWords {
  service: Service
  words: readonly string[]
  /** Letters in all. */
  length: number
}

/** Lookups of services by what documents from outside call them. */
export class KnownServices {
  readonly #index: ServiceIndex
  #byName: ReadonlyMap<string, Service> | undefined
  #byWords: readonly NamedByWords[] | undefined
  readonly #answers = new Map<string, Service | null>()

  constructor(index: ServiceIndex) {
    this.#index = index
  }

  byId(id: string): Service | null {
    return this.#index.byId.get(id) ?? null
  }

  /**
   * The service that goes by a name. A company with many products is one only with a hint that names the product.
   * @param hint what the document says of it.
   */
  called(name: string, hint = ''): Service | null {
    const question = `${name}\n${hint}`
    const known = this.#answers.get(question)
    if (known !== undefined) return known
    const service = this.#find(name, hint)
    this.#answers.set(question, service)
    return service
  }

  #find(name: string, hint: string): Service | null {
    const words = wordsOf(name)
    const plain = words.join(' ')
    const usual = usualNames[Object.hasOwn(usualNames, plain) ? plain : words.join('')] ?? ''
    const exact = this.#names().get(plain) ?? this.#names().get(words.join('')) ?? this.byId(usual)
    if (exact) return exact
    if (words.length > 1 || !manyProducts.has(plain)) return this.#containedIn(words) ?? this.#hinted(words, hint)
    return this.#hinted(words, hint)
  }

  /** The service that is known to store a key. */
  storing(name: string, type: StoreType): { service: Service; type: StoreType } | null {
    const known = this.#index.storeNamed(name, type)
    return known && { service: known.service, type }
  }

  /** The service behind a host. */
  at(host: string): Service | null {
    return this.#index.requestTo({ host, path: '/' })?.service ?? null
  }

  #names(): ReadonlyMap<string, Service> {
    if (this.#byName) return this.#byName
    const names = new Map<string, Service>()
    for (const service of this.#index.byId.values()) {
      for (const name of [service.name, service.id, ...(/\(([^()]+)\)/.exec(service.name)?.slice(1) ?? [])]) {
        const words = wordsOf(name)
        names.set(words.join(' '), service).set(words.join(''), service)
      }
    }
    this.#byName = names
    return names
  }

  /** The service whose whole name or id, of two words or more, stands among the words. The longest wins. */
  #containedIn(words: readonly string[]): Service | null {
    const given = new Set(words)
    let best: NamedByWords | null = null
    for (const named of (this.#byWords ??= this.#wordsOfServices())) {
      if (!named.words.every((word) => given.has(word))) continue
      if (best === null || named.length > best.length) best = named
    }
    return best?.service ?? null
  }

  #wordsOfServices(): readonly NamedByWords[] {
    const named = [...this.#index.byId.values()].flatMap((service) => [service.name, service.id].map((name) => {
      const words = wordsOf(name)
      return { service, words, length: words.join('').length }
    }))
    return named.filter(({ length }) => length >= fewestLetters)
  }

  /** Of a company's services, the one of which the hint names the most; none where two are named alike. */
  #hinted(words: readonly string[], hint: string): Service | null {
    const company = words.join(' ')
    const said = new Set(wordsOf(hint))
    const scored = [...this.#index.byId.values()].filter(({ provider }) => wordsOf(provider).join(' ') === company)
      .map((service) => ({ service, score: scoreOf(service, words, said) }))
      .filter(({ score }) => score > 0)
      .sort((one, other) => other.score - one.score)
    const [first, second] = scored
    return first && first.score > (second?.score ?? 0) ? first.service : null
  }
}

/**
 * Who sets a key, as far as the catalogue knows: a service of which it knows no code is a server's; the service's own code
 * sets what the service stores.
 */
export function setterOf(service: Service | null, name: string, type: StoreType): SetBy | null {
  if (service !== null) return hasCode(service) ? 'service' : 'server'
  if (type !== 'cookie') return null
  const plain = name.replace(/\*$/, '')
  const provider = cookieNamed(plain)?.provider
  return serverNames.has(plain) || (provider !== undefined && serverPlatforms.has(provider)) ? 'server' : null
}

function hasCode({ scripts, endpoints, embeds, calls, packages, frameworkOptions }: Service): boolean {
  return [scripts, endpoints, embeds, calls, packages, frameworkOptions].some((part) => part !== undefined)
}

function scoreOf(service: Service, company: readonly string[], said: ReadonlySet<string>): number {
  const names = new Set([...wordsOf(service.name), ...wordsOf(service.id)])
  return [...names].filter((word) => word.length > 2 && !company.includes(word) && said.has(word)).length
}

/** Words in lower case, without a plural's `s` and words that say nothing. */
function wordsOf(text: string): string[] {
  const words = text.slice(0, 500).toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
  return words.map((word) => (word.length > 3 || word === 'ads' ? word.replace(/(?<!s)s$/, '') : word))
    .filter((word) => !['inc', 'ltd', 'llc', 'gmbh', 'corp', 'by', 'the', 'cookie'].includes(word))
}
