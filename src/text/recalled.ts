/** How many answers a lookup keeps before it begins anew: far more than an editor or a run asks for one after the other. */
const MOST_ANSWERS = 10_000

/** A lookup that remembers what it found: the same few addresses and names are asked for by every mechanism and file. */
export function recalled<Arguments extends readonly unknown[], Answer>(
  keyOf: (...asked: Arguments) => string,
  lookup: (...asked: Arguments) => Answer,
): (...asked: Arguments) => Answer {
  const answers = new Map<string, { answer: Answer }>()
  return (...asked) => {
    const key = keyOf(...asked)
    const known = answers.get(key)
    if (known) return known.answer
    const answer = lookup(...asked)
    if (answers.size >= MOST_ANSWERS) answers.clear()
    answers.set(key, { answer })
    return answer
  }
}
