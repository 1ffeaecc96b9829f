import type { Category } from './category.ts'
import type { StoreType } from './effect.ts'
import type { HoldingOption } from './holding-option.ts'

/**
 * An address without its scheme: `host/path?query`. `*` matches any run of characters; a host `*.acme.com` matches
 * subdomains only; a host `*` matches any (for self-hosted products, which are known by their path). Without a path it
 * matches the whole host; a path matches as a prefix up to a `/`, `?` or its end. `?id=G-*` asks for that parameter.
 */
export type UrlPattern = string

/**
 * Code in the pattern notation of `docs/gates.md`, such as `gtag('config', 'AW-*')`: arguments match as a prefix.
 * A construction is written as one: `new YT.Player()`.
 */
export type CodePattern = string

/** How the element of a service's script shows whose it is, where its address does not. */
export interface ScriptElement {
  /** Attributes that it has, every one of them: `data-website-id`. */
  attributes: readonly string[]
  /** Names of the file, with `*`, where others use the attributes too. What is not known of an address is no objection. */
  files?: readonly string[]
}

/** The calls that start a running SDK, and those that use it later. */
export interface ServiceCalls {
  init?: readonly CodePattern[]
  event?: readonly CodePattern[]
  /** Calls that tell it of the visitor's choice, or to wait for one: events too, which nobody has to consent to. */
  choice?: readonly CodePattern[]
  /** Options that keep it from loading anything, by the pattern of `init`, or the component or plugin, that takes them. */
  heldBackBy?: Readonly<Record<CodePattern, HoldingOption>>
}

/** How an npm package starts the service. Patterns begin with the export's name: `default.init()`, `inject()`. */
export interface ServicePackage extends ServiceCalls {
  /** Exported components that start the service where they are rendered: an `init`; members as `default.Google`. */
  components?: readonly string[]
  /** The attribute by which such a component is handed what is started elsewhere, so that it starts nothing. */
  handedOn?: Readonly<Record<string, string>>
  /** Exported components that put its player, map or widget into the page: an `embed`. */
  embeds?: readonly string[]
  /** Players of many services among `embeds`: the attributes that name what they play, by the component. */
  plays?: Readonly<Record<string, readonly string[]>>
  /** Importing the module is enough to fetch the vendor's script: the import is a `load`. */
  onImport?: boolean
  /** Exports that start the service when they are handed to a framework: `app.use(VueGtag)`, Angular's `imports`. */
  plugins?: readonly string[]
  /** Frameworks whose configuration file starts the service by naming the module. */
  configuredIn?: readonly Framework[]
  /** The option of that module without which it has nothing to do with the service. */
  configuredBy?: string
  /** Set for a module that starts nothing by being configured. */
  waits?: WaitingModule
}

/** What a module that a configuration names waits for before it starts a service. */
export interface WaitingModule {
  /** What lets it start, as the end of a sentence: "`loadGtag()` is called". */
  until: string
  /** Options, of the module or of the configuration, one of which makes it wait, by their paths. Default: it always waits. */
  where?: Readonly<Record<string, readonly (string | boolean)[]>>
}

/** Frameworks with a configuration file in which a tracker can be switched on. */
export type Framework = 'gatsby' | 'nuxt' | 'docusaurus' | 'astro' | 'vuepress' | 'vitepress' | 'gridsome'

/** A key that the service stores. */
export interface ServiceStore {
  /** `*` matches any run of characters. */
  name: string
  /** Default: `cookie`. */
  type?: StoreType
  /** Where it differs from the service's. */
  category?: Category
  /** `session`, `persistent` or a duration such as `13 months`. */
  lifetime?: string
}

/** Where the facts of an entry come from. */
export interface FactSource {
  url: string
  /** `vendor`: its documentation; `source`: its published code; `observed`: seen in independent real code or policies. */
  confidence: 'vendor' | 'source' | 'observed'
}

/** A vendor's product, as the catalogue knows it: one typed constant a file. */
export interface Service {
  /** Lower-case kebab case of the product. */
  id: string
  name: string
  /** The company. */
  provider: string
  category: Category
  /** Why others file it elsewhere, where that is so. */
  disputed?: string
  homepage: string
  policy: string
  /** Scripts that load it. */
  scripts?: readonly UrlPattern[]
  /** How its script's element is known where the address is the project's own, or stands in its configuration. */
  elements?: readonly ScriptElement[]
  /**
   * What configuration calls it where it holds its script's address, and hosts on which it is run by oneself: `umami` of
   * `process.env.UMAMI_URL` and of `umami.acme.com`. Words in lower case; several with a space between.
   */
  configuredAs?: readonly string[]
  /** Where pixels, beacons and requests go. */
  endpoints?: readonly UrlPattern[]
  /** Iframes and players. */
  embeds?: readonly UrlPattern[]
  /** Addresses of its content, which players of many services turn into its own: `youtu.be`. */
  content?: readonly UrlPattern[]
  /** Calls on the globals it defines. */
  calls?: ServiceCalls
  /** Snippets define the global as a function that pushes its arguments on a queue: `{ gtag: 'dataLayer' }`. */
  queues?: Readonly<Record<string, string>>
  /** Globals that its script reads its account from: to set one is to start the service, where nothing plainer does. */
  settings?: readonly string[]
  packages?: Readonly<Record<string, ServicePackage>>
  /** Keys of a framework's own configuration that start it: `{ docusaurus: ['gtag'], nuxt: ['scripts.registry.hotjar'] }`. */
  frameworkOptions?: Readonly<Partial<Record<Framework, readonly string[]>>>
  /** Id of the vendor's own consent mode, where it has one. */
  consentMode?: string
  stores?: readonly ServiceStore[]
  sources: readonly FactSource[]
}
