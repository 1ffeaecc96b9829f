/** A key's name as declarations print it, in the manifest's notation. */
export interface PrintedName {
  /** `*` for every part that the print leaves open; `null` where it is no name at all. */
  name: string | null
  /** How often it was counted: `[x3]`; 1 where nothing is said. */
  count: number
  /** A host that the print glued to the name. */
  host: string | null
}

const longestName = 300

/**
 * Reads a printed name: `_ga_#`, `NSC_xxxxx`, `_ga_<container-id>` and `_hjSession_{site_id}` are patterns, `AWSELB [x3]`
 * is counted, `shop.example.comLA_VISITOR_INFO` is a name behind the host it was seen on, `(unnamed)` is none.
 */
export function readPrintedName(printed: string): PrintedName {
  const text = printed.replace(/\s+/g, ' ').trim()
  const counted = /^(.*?) ?\[x(\d{1,6})\]$/.exec(text)
  const [shown, count] = counted ? [counted[1] ?? '', Number(counted[2])] : [text, 1]
  if (shown === '' || shown.length > longestName || /^[(<[]?(?:unnamed|no name|n\/a|none)[)>\]]?$/i.test(shown)) {
    return { name: null, count, host: null }
  }
  const { host, rest } = withoutHost(shown)
  return { name: patternOf(rest), count, host }
}

/** `#`, runs of `x`, placeholders in brackets and dots at the end stand for anything. */
export function patternOf(name: string): string {
  return name
    .replace(/[<{][\w .:-]{1,40}[>}]/g, '*')
    .replace(/#+/g, '*')
    .replace(/(?<![A-Za-wyz])x{3,}(?![A-Za-wyz])/g, '*')
    .replace(/(?<![A-WYZa-z])X{3,}(?![A-WYZa-z])/g, '*')
    .replace(/(?:\.{3}|…)$/, '*')
    .replace(/\*{2,}/g, '*')
}

/** A host that ends in a well-known top-level domain, directly followed by a name in capitals or after an underscore. */
const gluedHost = /^((?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,4}(?:com|net|org|io|de|nl|fr|uk|eu|co|example))(?=[A-Z_])/

function withoutHost(text: string): { host: string | null; rest: string } {
  const host = gluedHost.exec(text)?.[1]
  return host === undefined ? { host: null, rest: text } : { host, rest: text.slice(host.length) }
}

/** Names that stand in one cell: `_ga, _gid` or one a line. A comma inside a name is no separator, nor is a slash. */
export function namesIn(printed: string): readonly string[] {
  const names = printed.split(/[,;] +|\n+|[,;]$/).map((name) => name.trim()).filter((name) => name !== '')
  return names.length > 1 && names.every((name) => !/\s/.test(name.replace(/ ?\[x\d+\]$/, ''))) ? names : [printed]
}
