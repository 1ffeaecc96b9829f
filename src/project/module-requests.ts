/**
 * What may follow `from`, `import` and `require`, with or without a bracket and a bundler's comment. Also matches in
 * comments and strings: whoever relies on a request parses the file.
 */
const request = /\b(?:from|import|require)\s*(?:\(\s*)?(?:\/\*[^*]*\*\/\s*)*(?:'([^'"`\s\\]+)'|"([^'"`\s\\]+)"|`([^'"`\s\\$]+)`)/g

/** The modules that a file's text asks for, as written, each once: found by text alone, in time linear to it. */
export function moduleRequests(text: string): string[] {
  const found = new Set<string>()
  for (const [, single, double, template] of text.matchAll(request)) found.add((single ?? double ?? template) as string)
  return [...found]
}
