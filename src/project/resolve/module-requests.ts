/**
 * What may follow `from`, `import` and `require`, with or without a bracket and a bundler's comment. Also matches in
 * comments and strings: whoever relies on a request parses the file.
 */
const request = /\b(?:from|import|require)\s*(?:\(\s*)?(?:\/\*[^*]*\*\/\s*)*(?:'([^'"`\s\\]+)'|"([^'"`\s\\]+)"|`([^'"`\s\\$]+)`)/g

/** Where a bundler is asked for whatever stands in a folder. */
const folder = /\bimport\.meta\.glob(?:Eager)?\b|\brequire\.context\b/g
const LONGEST_GLOB = 400
const quoted = /'([^'\n]*)'|"([^"\n]*)"|`([^`\n]*)`/g

/** What a file's text asks for, each as written and once. */
export interface Requests {
  modules: readonly string[]
  /** Patterns with `*`, or folders, all files of which are meant. */
  folders: readonly string[]
}

/** The modules that a file's text asks for: found by text alone, in time linear to it. */
export function moduleRequests(text: string): Requests {
  const modules = new Set<string>()
  for (const [, single, double, template] of text.matchAll(request)) modules.add((single ?? double ?? template) as string)
  const folders = new Set<string>()
  for (const { 0: { length }, index } of text.matchAll(folder)) {
    const ending = filterAt(text, index + length)
    for (const written of argumentsAt(text, index + length)) folders.add(ending ? `${written}/**/*${ending}` : written)
  }
  return { modules: [...modules], folders: [...folders] }
}

/** A folder, whether those below it count, and a filter that asks for an ending: `('./', true, /\.spec\.ts$/)`. */
const filtered = /^\s*\(\s*(?:'[^'\n]*'|"[^"\n]*"|`[^`\n]*`)\s*,\s*\w+\s*,\s*\/(?:[^/\n\\]|\\[^.\n])*((?:\\\.[\w-]+)+)\$\/\w*\s*[,)]/

/** What the names of all files end in that a folder is asked for; `null` where nothing says so. */
function filterAt(text: string, start: number): string | null {
  return filtered.exec(text.slice(start, start + LONGEST_GLOB))?.[1]?.replaceAll('\\', '') ?? null
}

/** The texts in the brackets that follow, as far as a glob's own words go. */
function argumentsAt(text: string, start: number): string[] {
  const rest = text.slice(start, start + LONGEST_GLOB)
  const open = rest.indexOf('(')
  if (open === -1) return []
  const inside = rest.slice(open + 1, endOfArguments(rest, open))
  const found = [...inside.matchAll(quoted)].map(([, single, double, template]) => single ?? double ?? template ?? '')
  return found.filter((written) => /^(?:\.|\/|[@~$#])/.test(written))
}

function endOfArguments(text: string, open: number): number {
  const end = text.indexOf(')', open)
  return end === -1 ? text.length : end
}
