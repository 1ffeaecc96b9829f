/** For how many milliseconds what the disk told stands for other files; one that comes back has it looked at anew at once. */
export const restMilliseconds = 1000

/** A look at the disk: what was found in it stands until the next one. */
export interface Look {
  /** By `performance.now()`. */
  beganAt: number
  /** A file came back soon after it was linted, as happens in an editor: anything may have been edited meanwhile. */
  isAgain: boolean
}

let look: Look = { beganAt: Number.NEGATIVE_INFINITY, isAgain: false }
const askers = new Set<string>()
/** In the order of their last lint. */
const lately = new Set<string>()
const MOST_LATELY = 50

/** Begins a new look at the disk if the last one was too long ago, or if this very file has asked since. */
export function lookFor(asker: string): void {
  const now = performance.now()
  const isAgain = askers.has(asker)
  if (isAgain || now - look.beganAt >= restMilliseconds) beginLook(now, isAgain)
  askers.add(asker)
  lately.delete(asker)
  lately.add(asker)
  if (lately.size > MOST_LATELY) lately.delete(lately.values().next().value as string)
}

/** Begins a new look: a command of its own relies on nothing that an earlier one of the same process saw. */
export function lookAnew(): void {
  beginLook(performance.now(), true)
}

function beginLook(beganAt: number, isAgain: boolean): void {
  look = { beganAt, isAgain }
  askers.clear()
}

/** The files that were linted last, some dozens: somebody works on them. */
export function lintedLately(): ReadonlySet<string> {
  return lately
}

/** The look that is under way. */
export function currentLook(): Look {
  return look
}

/** Answers by key that stand for one look. */
export class DuringLook<Value> {
  readonly #answers = new Map<string, Value>()
  #look: Look | null = null

  get(key: string, find: () => Value): Value {
    if (this.#look !== look) {
      this.#look = look
      this.#answers.clear()
    }
    const known = this.#answers.get(key)
    if (known !== undefined || this.#answers.has(key)) return known as Value
    const value = find()
    this.#answers.set(key, value)
    return value
  }
}
