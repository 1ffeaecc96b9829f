/** Lines shown before and after a change. */
const CONTEXT = 2

/**
 * What became of a text, line by line as `diff` shows it: `+` before what came, `-` before what went, two lines of what
 * stayed around them, `...` where more stayed. Made for changes that mostly add: where lines are both gone and new, they are
 * not matched with one another.
 */
export function lineDiff(before: string, after: string): string {
  const marked = markedLines(linesOf(before), linesOf(after))
  const isNear = marked.map((_, index) => marked.slice(Math.max(0, index - CONTEXT), index + CONTEXT + 1).some(({ mark }) => mark !== ' '))
  const shown: string[] = []
  for (const [index, { mark, line }] of marked.entries()) {
    if (isNear[index]) shown.push(`${mark} ${line}`)
    else if (shown.at(-1) !== '...') shown.push('...')
  }
  return shown.join('\n')
}

interface MarkedLine {
  mark: ' ' | '+' | '-'
  line: string
}

function markedLines(before: readonly string[], after: readonly string[]): MarkedLine[] {
  const marked: MarkedLine[] = []
  let old = 0
  let now = 0
  while (old < before.length || now < after.length) {
    const [was, is] = [before[old], after[now]]
    if (was !== undefined && was === is) {
      marked.push({ mark: ' ', line: was })
      old++
      now++
    } else if (is !== undefined && (was === undefined || after.indexOf(was, now) >= 0)) {
      marked.push({ mark: '+', line: is })
      now++
    } else {
      marked.push({ mark: '-', line: was ?? '' })
      old++
    }
  }
  return marked
}

function linesOf(text: string): string[] {
  return text.replace(/\r?\n$/, '').split(/\r?\n/)
}
