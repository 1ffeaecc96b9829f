/** Where a command reads from and writes to: the process's own streams, or a test's. */
export interface Terminal {
  /** Absolute. */
  cwd: string
  stdout: Output
  stderr: Output
  /** Whether reports on `stdout` are coloured. */
  colours: boolean
}

export interface Output {
  write(text: string): unknown
  isTTY?: boolean
}

/** 0: all is well; 1: a problem was found; 2: the command was called wrongly. */
export type ExitCode = 0 | 1 | 2

/** The command was called wrongly; the message is one line that says what to do. */
export class Misuse extends Error {
  override name = 'Misuse'
}
