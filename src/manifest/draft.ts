import type { Category } from '../model/category.ts'
import type { StoreType } from '../model/effect.ts'
import type { CookieAttributes, LocalizedText, SetBy } from '../model/manifest.ts'

/** An entry of `cookies` before it is written: the manifest's own keys, lifetimes in its notation, defaults left out. */
export interface CookieDraft {
  name: string
  type?: StoreType
  service?: string
  provider?: string
  category?: Category
  purpose?: LocalizedText
  purposes?: readonly number[]
  setBy?: SetBy
  refresh?: boolean
  lifetime?: string
  party?: 'first' | 'third'
  domains?: readonly string[]
  attributes?: CookieAttributes
}

/** An entry of `services` before it is written. */
export interface ServiceDraft {
  category?: Category
  provider?: string
  purpose?: LocalizedText
  lifetime?: string
  hosts?: readonly string[]
  globals?: readonly string[]
  packages?: readonly string[]
  policy?: string
  loads?: readonly string[]
}

/** A category of the project's own before it is written. */
export interface CategoryDraft {
  consent: 'required' | 'exempt'
}

/** What is to be written into a manifest. */
export interface ManifestDraft {
  categories: ReadonlyMap<string, CategoryDraft>
  services: ReadonlyMap<string, ServiceDraft>
  cookies: readonly CookieDraft[]
}

const cookieKeys = [
  'name', 'type', 'service', 'provider', 'category', 'purpose', 'purposes', 'setBy', 'refresh', 'lifetime', 'party',
  'domains', 'attributes',
] as const satisfies readonly (keyof CookieDraft)[]

const serviceKeys = [
  'category', 'provider', 'purpose', 'lifetime', 'hosts', 'globals', 'packages', 'policy', 'loads',
] as const satisfies readonly (keyof ServiceDraft)[]

/** The entry as a manifest holds it: keys in the usual order, what is empty or the default left out. */
export function cookieValue(draft: CookieDraft): Record<string, unknown> {
  const { type, setBy, refresh, ...others } = draft
  return withKeys(cookieKeys, {
    ...others,
    ...(type === 'cookie' ? {} : { type }),
    ...(setBy === 'code' ? {} : { setBy }),
    ...(refresh === true ? { refresh } : {}),
  })
}

/** The same for a service; one of which only the category is told has the short form. */
export function serviceValue(draft: ServiceDraft): Record<string, unknown> | string {
  const value = withKeys(serviceKeys, draft)
  const keys = Object.keys(value)
  return keys.length === 1 && draft.category !== undefined ? draft.category : value
}

function withKeys<Draft extends object>(keys: readonly (keyof Draft & string)[], draft: Draft): Record<string, unknown> {
  return Object.fromEntries(keys.filter((key) => !isNothing(draft[key])).map((key) => [key, draft[key]]))
}

function isNothing(value: unknown): boolean {
  if (value === undefined || value === null) return true
  return typeof value === 'object' && Object.keys(value).length === 0
}
