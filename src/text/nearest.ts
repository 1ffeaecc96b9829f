/** Words longer than this are not compared: they are no typing error of a short known word. */
const longestWord = 40

/**
 * The known word that somebody most likely meant, for "did you mean".
 * @returns `null` where none is near.
 */
export function nearestWord(word: string, known: Iterable<string>): string | null {
  return nearestWords(word, known, 1)[0] ?? null
}

/**
 * The known words that somebody may have meant: those that are nearest, at most `most`, in the order they are given. Of
 * words that differ only in case and hyphens the first stands for all.
 */
export function nearestWords(word: string, known: Iterable<string>, most: number): string[] {
  if (word.length > longestWord) return []
  const written = plain(word)
  let nearest = new Map<string, string>()
  let smallest = Math.max(1, Math.floor(written.length / 3))
  for (const candidate of known) {
    const compared = plain(candidate)
    if (Math.abs(compared.length - written.length) > smallest || nearest.has(compared)) continue
    const distance = editDistance(written, compared)
    if (distance > smallest) continue
    if (distance < smallest) nearest = new Map()
    smallest = distance
    nearest.set(compared, candidate)
  }
  return [...nearest.values()].slice(0, most)
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[\s_-]/g, '')
}

/** How many characters have to be added, left out, replaced or swapped with their neighbour. */
function editDistance(one: string, other: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let line = 1; line <= one.length; line++) {
    const next = [line]
    for (let column = 1; column <= other.length; column++) {
      const replaced = (last[column - 1] ?? 0) + (one[line - 1] === other[column - 1] ? 0 : 1)
      const isSwapped = one[line - 1] === other[column - 2] && one[line - 2] === other[column - 1]
      const swapped = isSwapped ? (beforeLast[column - 2] ?? 0) + 1 : replaced
      next.push(Math.min(replaced, swapped, (last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1))
    }
    beforeLast = last
    last = next
  }
  return last[other.length] ?? 0
}
