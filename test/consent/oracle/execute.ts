import { compileFunction, createContext, runInContext, Script } from 'node:vm'
import type { Category } from './program.ts'

/** Which effects of a program ran, by id: in a state in which their category had consent, and in one in which it had none. */
export interface Observed {
  withConsent: ReadonlySet<number>
  withoutConsent: ReadonlySet<number>
  /** Categories without whose consent a run was made to stop: what would have followed it was not seen. */
  stoppedWithout: ReadonlySet<Category>
}

const CATEGORIES: readonly Category[] = ['marketing', 'statistics']

const STATES: readonly (readonly Category[])[] = [[], ['marketing'], ['statistics'], ['marketing', 'statistics']]

/** The names that a program is given. */
const GIVEN = [
  'hasConsent', 'consent', 'store', 'window', 'ready', 'onConsent', 'marketing', 'statistics', 'chance', 'risk', 'later', 'step', 'key',
  'localStorage',
]
/** Loops and functions a run may begin before it is made to stop. */
const LONGEST = 80
const MOST_LATER = 20

const room = createContext({ microtasks: null, next: null }, { microtaskMode: 'afterEvaluate' })
const promises = runInContext('Promise', room) as PromiseConstructor
const proceed = new Script('next()')

/**
 * Runs a program with every state of consent and several courses of everything that is left open: what conditions that say
 * nothing of consent are, what throws, whether a refusal rejects a promise or leaves it waiting. Consent stays what it is
 * during a run. Callbacks and promises are run to their end before this returns.
 */
export function observe(source: string, courses: number, firstCourse = 1): Observed {
  const withConsent = new Set<number>()
  const withoutConsent = new Set<number>()
  const stoppedWithout = new Set<Category>()
  const program = compileFunction(`'use strict'\n${source}`, GIVEN, { parsingContext: room }) as (...given: unknown[]) => void
  for (const state of STATES) {
    for (let course = firstCourse; course < firstCourse + courses; course++) {
      const isWhole = run(program, state, course, (category, id) => (state.includes(category) ? withConsent : withoutConsent).add(id))
      if (!isWhole) for (const category of CATEGORIES) if (!state.includes(category)) stoppedWithout.add(category)
    }
  }
  return { withConsent, withoutConsent, stoppedWithout }
}

/** Runs a program once; whether it was let go on for as long as it wanted. */
function run(
  program: (...given: unknown[]) => void,
  granted: readonly Category[],
  course: number,
  record: (category: Category, id: number) => void,
): boolean {
  const random = randomFrom(course * 2_654_435_761)
  const throwing = [0, 0, 0.08, 0.25][course % 4] as number
  const leaning = [0.5, 0.8, 0.2][course % 3] as number
  const rejects = course % 2 === 0
  const oneOf = (values: readonly unknown[]): unknown => values[Math.floor(random() * values.length)]
  const queue: (() => void)[] = []
  let steps = 0
  const step = (): void => {
    if (++steps > LONGEST) throw new Error('The program goes on too long.')
  }
  const risk = (): void => {
    if (random() < throwing) throw new Error('An opaque call failed.')
  }
  const chance = (): unknown => {
    risk()
    return random() < leaning ? oneOf([true, true, 1, 'granted', {}]) : oneOf([false, false, undefined, null, 0, ''])
  }
  const hasConsent = (category: Category): boolean => granted.includes(category)
  const consent = { necessary: true, marketing: hasConsent('marketing'), statistics: hasConsent('statistics') }
  const store = granted.length === 0 && course % 3 === 0 ? undefined : { consent: { ...consent } }
  const answer = (category: Category): string | null =>
    (hasConsent(category) ? 'accepted' : [null, 'declined', 'rejected'][course % 3] ?? null)
  const stored = (key: string): string | null =>
    (key === 'cookie-preferences' ? JSON.stringify(consent) : answer(key.replace('-consent', '') as Category))
  const later = (task: () => void): void => {
    queue.push(task)
  }
  const ready = (category: Category): Promise<unknown> => {
    if (hasConsent(category)) return promises.resolve(true)
    return rejects ? promises.reject(new Error('refused')) : new promises(() => {})
  }
  const onConsent = (category: Category, task: () => void): void => {
    if (!hasConsent(category)) return
    if (course % 5 === 0) task()
    else later(task)
  }
  const effect = (category: Category) => (id: number): void => {
    record(category, id)
    risk()
  }
  inRoom(() => program(
    hasConsent, consent, store, { hasConsent }, ready, onConsent, effect('marketing'), effect('statistics'), chance, risk, later, step,
    () => (random() < 0.5 ? 'p' : 'q'), { getItem: stored },
  ))
  for (let count = 0; count < MOST_LATER; count++) {
    const task = queue.shift()
    if (!task) break
    inRoom(task)
  }
  return steps <= LONGEST && queue.length === 0
}

/** Runs a task, then everything that waits for promises. */
function inRoom(task: () => void): void {
  Object.assign(room, {
    next: () => {
      try {
        task()
      } catch {
        // A program may fail; what it did before that counts.
      }
    },
  })
  proceed.runInContext(room)
}

/** Numbers from 0 up to 1 that a seed decides (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
