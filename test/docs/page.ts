/** A fenced block of a page. */
export interface Fence {
  /** First word of the info string, such as `js`. */
  language: string
  /** The words after it. */
  info: readonly string[]
  text: string
  /** The `##` heading it stands under. */
  section: string
  /** Line of its first line of content, from 1. */
  line: number
}

/** A Markdown page as far as tests look at it. */
export interface Page {
  fences: readonly Fence[]
  /** Targets of links and images, outside code. */
  links: readonly string[]
  /** The fragment each heading can be linked by, as GitHub makes it. */
  anchors: ReadonlySet<string>
}

/** Reads a page line by line; an unclosed fence runs to the end. */
export function parsePage(markdown: string): Page {
  const fences: Fence[] = []
  const links: string[] = []
  const anchors = new Set<string>()
  const lines = markdown.split('\n')
  let section = ''
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    const [, mark, infoString] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? []
    if (mark !== undefined) {
      const close = lines.findIndex((other, at) => at > index && other.trim() === mark)
      const end = close === -1 ? lines.length : close
      const [language = '', ...info] = (infoString ?? '').trim().split(/\s+/)
      fences.push({ language, info, text: `${lines.slice(index + 1, end).join('\n')}\n`, section, line: index + 2 })
      index = end
      continue
    }
    const [, depth, title] = /^(#{1,6}) +(.*)$/.exec(line) ?? []
    if (title !== undefined) {
      anchors.add(anchorOf(title))
      if (depth === '##') section = title.trim()
    }
    const prose = line.replace(/`[^`]*`/g, '')
    for (const [, target] of prose.matchAll(/\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/g)) if (target) links.push(target)
  }
  return { fences, links, anchors }
}

function anchorOf(title: string): string {
  return title.trim().toLowerCase().replace(/[^\p{Letter}\p{Number}\s_-]/gu, '').replace(/\s/g, '-')
}
