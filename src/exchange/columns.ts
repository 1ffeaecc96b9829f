/** What a column of a cookie policy holds. */
export type Column = 'name' | 'service' | 'provider' | 'host' | 'purpose' | 'lifetime' | 'type' | 'category' | 'party'

/** The words at the head of columns. */
const heads: Readonly<Record<Column, readonly string[]>> = {
  name: [
    'name', 'cookie', 'cookies', 'cookie name', 'name of cookie', 'cookie / data key name', 'cookie/data key name', 'key', 'key name',
    'identifier', 'storage key', 'cookie id', 'cookies used', 'cookie names', 'name of the cookie', 'technology', 'subgroup cookies',
  ],
  service: ['cookie vendor name', 'vendor', 'vendor name', 'service', 'service name', 'third party', 'tool', 'platform', 'product', 'third party service'],
  provider: ['provider', 'cookie provider', 'set by', 'company', 'data controller', 'publisher', 'owner', 'issuer', 'source', 'provider / domain'],
  host: ['domain', 'domains', 'host', 'hosts', 'cookie domain', 'hostname', 'subgroup'],
  purpose: [
    'purpose', 'description', 'cookie description', 'use', 'function', 'what it does', 'what it is for', 'details', 'usage', 'purposes',
    'purpose of cookie', 'cookie purpose', 'more information',
  ],
  lifetime: [
    'expiration', 'expiry', 'expires', 'duration', 'lifespan', 'lifetime', 'retention', 'retention period', 'storage period',
    'maximum storage duration', 'storage duration', 'max age', 'cookie duration', 'expiration time', 'validity', 'cookie lifespan',
    'expires after', 'life span', 'cookie expiration', 'max. storage duration', 'period',
  ],
  type: ['type', 'storage type', 'cookie type', 'storage', 'technology type', 'type of cookie'],
  category: ['category', 'cookie category', 'group', 'cookie group', 'classification', 'categories'],
  party: ['party', 'first/third party', 'first or third party', '1st/3rd party', 'cookies used as', 'first party / third party'],
}

const columns = new Map(
  (Object.keys(heads) as Column[]).flatMap((column) => heads[column].map((head) => [head, column] as const)),
)

/** The column that a text heads; `null` for any other text. */
export function columnHeadedBy(text: string): Column | null {
  return columns.get(text.toLowerCase().replace(/[:*]$/, '').trim()) ?? null
}

/** The columns of a head row; `null` where it is none: it names keys or services, and at least one thing about them. */
export function columnsOf(texts: readonly string[]): readonly (Column | null)[] | null {
  const found = texts.map(columnHeadedBy)
  const known = new Set(found.filter((column) => column !== null))
  const namesRows = known.has('name') || known.has('service') || known.has('provider')
  if (!namesRows || known.size < 2 || (found.length > 3 && known.size < found.length / 2)) return null
  return found.map((column, index) => (column !== null && found.indexOf(column) === index ? column : null))
}

/** Whose cookies a heading announces: `1st Party Cookies`. */
export function partyIn(text: string): 'first' | 'third' | null {
  if (text.length > 60) return null
  if (/^(?:1st|first)[- ]?party\b/i.test(text)) return 'first'
  return /^(?:3rd|third)[- ]?party\b/i.test(text) ? 'third' : null
}
