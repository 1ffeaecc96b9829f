import type { Stats } from 'node:fs'
import { statSync } from 'node:fs'
import { type Look, currentLook } from './look.ts'

/**
 * A file that changed this shortly before it was read may change again without a new modification time, because file
 * systems count time in steps. What was read from it is read anew the next time.
 */
const settlingMilliseconds = 50

/** The files and folders that an answer rests on, each with its modification time and size when it was read. */
export class Watch {
  readonly #stamps = new Map<string, string>()
  #settled = true

  /** Notes a path, whether or not it exists. To be called before the path is read. */
  add(path: string): void {
    const status = statusOf(path)
    if (status !== null && Math.abs(Date.now() - status.ctimeMs) < settlingMilliseconds) this.#settled = false
    this.#stamps.set(path, stampOf(status))
  }

  isUnchanged(): boolean {
    if (!this.#settled) return false
    for (const [path, stamp] of this.#stamps) {
      if (stampOf(statusOf(path)) !== stamp) return false
    }
    return true
  }
}

/** What the file system says of a path; `null` where there is nothing, or nothing that can be reached. */
export function statusOf(path: string): Stats | null {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? null
  } catch {
    return null
  }
}

function stampOf(status: Stats | null): string {
  return status === null ? 'absent' : `${status.mtimeMs}:${status.size}`
}

/** Answers by key that are kept until a file they rest on changes, appears or goes. */
export class Remembered<Value> {
  readonly #answers = new Map<string, { value: Value; watch: Watch; look: Look }>()

  /** @param find makes the answer, and notes in the watch what it reads. */
  get(key: string, find: (watch: Watch) => Value): Value {
    const look = currentLook()
    const known = this.#answers.get(key)
    if (known !== undefined && (known.look === look || known.watch.isUnchanged())) {
      known.look = look
      return known.value
    }
    const watch = new Watch()
    const value = find(watch)
    this.#answers.set(key, { value, watch, look })
    return value
  }
}
