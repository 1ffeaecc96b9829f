import type { StoreType } from './effect.ts'
import type { CodePattern } from './service.ts'

/** How a library writes keys. Patterns name the written key `$name`: `default.set($name)`. */
export interface LibraryWrites {
  writes: readonly CodePattern[]
  /** Calls that give the library back, configured: `default.withAttributes()`. What they return is used like itself. */
  same?: readonly CodePattern[]
}

/** A library, or a part of the browser, through which code stores keys: one typed constant a file. */
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
}
