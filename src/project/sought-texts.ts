import { textOf } from './read/parsed-files.ts'

/** What a test said of each file, and when. */
interface Sought {
  changes: number
  passes: ReadonlyMap<string, { stamp: string; passes: boolean }>
  passing: readonly string[]
}

/** More tests than a project is asked for begin anew. */
const MOST_TESTS = 100

/** Tests of the texts of a project's files, each text read once a test for as long as it does not change. */
export class SoughtTexts {
  readonly #byTest = new Map<string, Sought>()

  /**
   * The files whose text passes a test, which gets `null` where the system does not give the text.
   *
   * @param name what the test is told apart from others by
   * @param files by path, each with what changes with its text
   * @param changes how often any of them has changed
   */
  filesWhose(
    name: string,
    test: (text: string | null) => boolean,
    files: ReadonlyMap<string, { stamp: string }>,
    changes: number,
  ): readonly string[] {
    const before = this.#byTest.get(name)
    if (before?.changes === changes) return before.passing
    const passes = new Map<string, { stamp: string; passes: boolean }>()
    for (const [path, { stamp }] of files) {
      const known = before?.passes.get(path)
      passes.set(path, known?.stamp === stamp ? known : { stamp, passes: test(textOf(path)) })
    }
    const passing = [...passes].flatMap(([path, one]) => (one.passes ? [path] : []))
    if (this.#byTest.size >= MOST_TESTS) this.#byTest.clear()
    this.#byTest.set(name, { changes, passes, passing })
    return passing
  }
}
