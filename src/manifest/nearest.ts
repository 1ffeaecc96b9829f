/** Words longer than this are not compared: they are no typing error of a short known word. */
const longestWord = 40

/**
 * The known word that somebody most likely meant, for "did you mean".
 * @returns `null` where none is near.
 */
export function nearestWord(word: string, known: Iterable<string>): string | null {
  if (word.length > longestWord) return null
  const written = plain(word)
  let nearest: string | null = null
  let smallest = Math.max(1, Math.floor(written.length / 3)) + 1
  for (const candidate of known) {
    const distance = editDistance(written, plain(candidate))
    if (distance >= smallest) continue
    smallest = distance
    nearest = candidate
  }
  return nearest
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[\s_-]/g, '')
}

function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let line = 1; line <= one.length; line++) {
    const next = [line]
    for (let column = 1; column <= other.length; column++) {
      const replaced = (row[column - 1] ?? 0) + (one[line - 1] === other[column - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}
