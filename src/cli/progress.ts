import type { Output } from './terminal.ts'

const millisecondsBetween = 100
const eraseLine = '\r\u001B[2K'

export interface Progress {
  /** Shows that `done` files are finished. */
  at(done: number): void
  /** Removes the line. */
  end(): void
}

/** One line that tells how far a long work is; nothing at all where nobody watches. */
export function showProgress(output: Output, label: string, total: number): Progress {
  if (output.isTTY !== true) return { at: () => undefined, end: () => undefined }
  let shownAt = 0
  return {
    at(done) {
      const now = Date.now()
      if (now - shownAt < millisecondsBetween) return
      shownAt = now
      output.write(`${eraseLine}${label} ${done} of ${total}`)
    },
    end() {
      output.write(eraseLine)
    },
  }
}

/** One line that tells for how long a work of unknown length goes on; nothing at all where nobody watches. */
export function showWaiting(output: Output, label: string): Pick<Progress, 'end'> {
  if (output.isTTY !== true) return { end: () => undefined }
  const startedAt = Date.now()
  const show = (): void => void output.write(`${eraseLine}${label}, ${Math.round((Date.now() - startedAt) / 1000)} s`)
  show()
  const timer = setInterval(show, 1000)
  return {
    end() {
      clearInterval(timer)
      output.write(eraseLine)
    },
  }
}
