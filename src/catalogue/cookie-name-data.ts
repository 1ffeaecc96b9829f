import { createRequire } from 'node:module'
import type { StandardCategory } from '../model/category.ts'

/** The cookies of one platform: by category, each name (`*` at its end for a prefix) with its lifetime, or ''. */
export interface PlatformCookies {
  /** The catalogue's service, where the platform is one. */
  service: string | null
  cookies: Partial<Record<StandardCategory, Record<string, string>>>
}

/** Cookie names by the platform that sets them; see data/NOTICE.md. */
export interface CookieNameData {
  /** Where the facts come from, and their licence. */
  source: string
  platforms: Record<string, PlatformCookies>
}

/** The data file, read on the first call; the build puts it beside its own code (scripts/build/data-as-files.mjs). */
export function cookieNameData(): CookieNameData {
  return createRequire(import.meta.url)('./data/cookie-names.json') as CookieNameData
}
