/** What `settings.consent` of the ESLint configuration says, with its defaults. */
export interface ConsentSettings {
  /** Path of the manifest, relative to ESLint's working directory; `null`: the one that is found. */
  manifest: string | null
  /** Read manifests that are code, which runs it. */
  allowCode: boolean
  /** Overrides the manifest's `consent.infer`; `null`: the manifest says. */
  infer: boolean | null
  /** Refuse checks that may be true without a visitor's act, such as by a region's default. */
  strict: boolean
  /** Look at callers and imports in other files. */
  project: boolean
}

export const DEFAULT_SETTINGS: ConsentSettings = { manifest: null, allowCode: false, infer: null, strict: false, project: true }

const KEYS: Readonly<Record<string, 'text' | 'boolean' | 'anything'>> = {
  manifest: 'text',
  allowCode: 'boolean',
  infer: 'boolean',
  strict: 'boolean',
  project: 'boolean',
  fingerprint: 'anything',
}

/**
 * Reads `settings.consent`.
 * @throws {TypeError} naming the key and what it takes, for a key or value that means nothing.
 */
export function readSettings(settings: Readonly<Record<string, unknown>>): ConsentSettings {
  const given = settings['consent']
  if (given === undefined) return DEFAULT_SETTINGS
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new TypeError('`settings.consent` takes an object, such as `{ manifest: "privacy/.cookierc" }`.')
  }
  for (const [key, value] of Object.entries(given)) {
    const takes = Object.hasOwn(KEYS, key) ? KEYS[key] : undefined
    if (takes === undefined) {
      throw new TypeError(`\`settings.consent\` has no key \`${key}\`. It takes ${Object.keys(KEYS).join(', ')}.`)
    }
    if (takes === 'text' && typeof value !== 'string') throw new TypeError(`\`settings.consent.${key}\` takes a path.`)
    if (takes === 'boolean' && typeof value !== 'boolean') throw new TypeError(`\`settings.consent.${key}\` takes true or false.`)
  }
  const { manifest, allowCode, infer, strict, project } = { ...DEFAULT_SETTINGS, ...given }
  return { manifest, allowCode, infer, strict, project }
}
