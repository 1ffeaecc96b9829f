import type { AttributeName, SameSite, Spelling, WrittenLifetime } from './cookie-terms.ts'
import type { StoreType } from './effect.ts'
import type { CodePattern } from './service.ts'

/**
 * A place in the arguments of a call: the argument's position, then keys of the object there, joined by dots.
 * `2` is the third argument, `0.cookie.name` the member `cookie.name` of the first.
 */
export type ArgumentPath = string

/** A call, or an assignment, that writes a key. */
export interface LibraryWrite {
  /** Names the written key `$name`, unless `named` or `name` does: `default.set($name)`. */
  call: CodePattern
  /** The options that may name the key. */
  named?: ArgumentPath
  /** The key where code names none: the library's own. */
  name?: string
  /** What the library puts before the key that code names. */
  prefix?: string
  /** Where the key is kept, if not where the library's others are. */
  type?: StoreType
  /** The argument that says which of the browser's storages is meant: `sessionStorage`, or a function that returns it. */
  storage?: ArgumentPath
  /** The value, for libraries that take a missing, undefined or null one as a deletion. */
  erasedWithout?: ArgumentPath
  /** The attributes, where they are not where the library's other writes have them. */
  attributes?: ArgumentPath
  /** Options besides the attributes that say how long the key is kept, where those do not. */
  keptBy?: ArgumentPath
  /** Instead of the library's. */
  defaults?: LibraryDefaults
  /** Instead of the library's; `null` where nothing tells. */
  defaultLifetime?: WrittenLifetime | null
}

/** How a library writes keys through one global or module. */
export interface LibraryWrites {
  writes: readonly (CodePattern | LibraryWrite)[]
  /** Calls that give the library back, configured: `default.withAttributes()`. What they return is used like itself. */
  same?: readonly CodePattern[]
  /** Calls that make an instance of a type of the library, by the type: `{ App: ['default()', 'App.route()'] }`. */
  makes?: Readonly<Record<string, readonly CodePattern[]>>
  /** Text that every file with such a write holds, for globals that have many other uses. */
  sign?: string
  /** For globals whose names could be anybody's: one of these globals has to be in the file too. */
  beside?: readonly string[]
}

/** A function of the project that a framework calls, and the instances that it gets: a type's name, `null` for others. */
export interface LibraryHandler {
  gets: readonly (string | null)[]
  /** Calls that take such functions, also in lists, objects and wrappers: `App.get()`. */
  calls?: readonly CodePattern[]
  /** Names under which a module of the project exports it, or an object of such functions: `load`, `actions`. */
  exports?: readonly string[]
  /** Types of the library that say so of a function: `const login: RequestHandler = ...`. */
  types?: readonly string[]
}

/**
 * What a parameter of a function is by custom. Its name counts in a file that imports the library; elsewhere only beside
 * a parameter that one of `beside` names, and where one of the members in `shows` is used as well.
 */
export interface LibraryParameter {
  names: readonly string[]
  is: string
  beside?: readonly string[]
  shows?: readonly string[]
  /** A global that shows the framework as an import would. */
  global?: string
}

/**
 * What a number means as a lifetime: so much time from the write on, or a moment that is counted from 1970. Each library
 * takes dates too, unless its documentation says otherwise.
 */
export type LifetimeUnit = 'days' | 'seconds' | 'milliseconds' | 'seconds since 1970' | 'milliseconds since 1970'

/** What a library does where code does not say: a value, or `null` where nothing tells from here. */
export interface LibraryDefaults {
  secure?: boolean | null
  httpOnly?: boolean | null
  partitioned?: boolean | null
  sameSite?: SameSite | null
  path?: string | null
  domain?: string | null
}

/** A library, or a part of the browser or a server, through which code stores keys: one typed constant a file. */
export interface StoreLibrary {
  id: string
  name: string
  homepage: string
  /** Where its keys are kept. Default: `cookie`. */
  type?: StoreType
  /** What it writes through globals. */
  globals?: LibraryWrites
  /** What it writes through exports of npm packages: patterns begin with the export's name. */
  packages?: Readonly<Record<string, LibraryWrites>>
  /** What is written through instances: patterns begin with the name of a class or type that the packages export. */
  instances?: readonly (CodePattern | LibraryWrite)[]
  /** Calls on instances that make another: `{ App: ['App.route()'] }`. */
  makes?: Readonly<Record<string, readonly CodePattern[]>>
  handlers?: readonly LibraryHandler[]
  parameters?: readonly LibraryParameter[]
  /** Members of `this` that it adds to components, by name: `{ $cookies: 'VueCookies' }`. */
  components?: Readonly<Record<string, string>>
  /** What its calls give is the text of a header, which the code sends by itself. */
  givesText?: true
  /** Which options say how long the key is kept, and what a number in each means; a date where the unit is `null`. */
  lifetime?: Readonly<Record<string, LifetimeUnit | null>>
  /** Where the attributes are passed: an object of options, or the names of the arguments from a position on. */
  attributes?: ArgumentPath | { from: number; names: readonly string[] }
  /** A server runs it: its cookies can be hidden from scripts. */
  onServer?: true
  /** What the library writes of attributes by itself; what it can't write at all is `null`. */
  defaults?: LibraryDefaults
  /** How long a cookie is kept where code does not say. Default: `session`. */
  defaultLifetime?: WrittenLifetime
  /** Numbers that are no duration: `{ '-1': 'persistent' }`; `undefined` and `null` are options given as such. */
  specialLifetimes?: Readonly<Record<string, WrittenLifetime>>
  /** Letters behind a number in a text that says how long, in seconds: `{ d: 86400 }` for `'7d'`. */
  durationSuffixes?: Readonly<Record<string, number>>
  /** Where calls that configure the library, by the method's name or `new`, take options that hold for every cookie. */
  configuredBy?: Readonly<Record<string, ArgumentPath>>
  /** Options that decide an attribute, whatever is said of it: `{ secure: 'prefix' }`. */
  impliedBy?: Readonly<Partial<Record<AttributeName, string>>>
  /** Options that are not called `secure`, `httpOnly`, `sameSite`, `partitioned`, `path` and `domain`; case does not matter. */
  spelled?: Spelling
}
