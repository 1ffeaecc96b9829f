import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { isMain, projectRoot } from './entry.mjs'
import { importTypeScript } from './load-typescript.mjs'

/** @typedef {import('../test/consent/oracle/search.ts').Search} Search */

/** @param {number} part @param {number} whole */
function share(part, whole) {
  return whole === 0 ? 'none' : `${((100 * part) / whole).toFixed(2)} %`
}

/** @param {Search} found @param {number} shown */
function print({ programs, honest, broken, violations, falseAlarms, undecided }, shown) {
  for (const { source, differences } of violations) {
    console.log(`\nUnsound: ${differences.map(({ effect, line, verdict }) => `${effect} on line ${line} is ${verdict}`).join(', ')}`)
    console.log(source)
  }
  for (const { source, difference } of falseAlarms.toSorted((one, other) => one.source.length - other.source.length).slice(0, shown)) {
    console.log(`\nFalse alarm: ${difference.effect} on line ${difference.line} is ${difference.verdict}`)
    console.log(source)
  }
  console.log(`\n${programs} programs, ${broken} effects that ran without consent, ${honest} that ran only with it`)
  console.log(`violations: ${violations.length}`)
  console.log(`false alarms: ${falseAlarms.length}, ${share(falseAlarms.length, honest)} of the honest effects, `
    + `${share(falseAlarms.length, honest + broken)} of all; undecided: ${undecided}`)
}

if (isMain(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      programs: { type: 'string', default: '20000' },
      seed: { type: 'string', default: '1' },
      alarms: { type: 'string', default: '0' },
      'by-hand': { type: 'boolean', default: false },
    },
  })
  const [programs, seed, alarms] = [Number(values.programs), Number(values.seed), Number(values.alarms)]
  if (![programs, seed, alarms].every(Number.isInteger)) throw new Error('--programs, --seed and --alarms take whole numbers.')
  console.log(`seed ${seed}`)
  const { search } = /** @type {typeof import('../test/consent/oracle/search.ts')} */ (await importTypeScript(join(projectRoot, 'test/consent/oracle/search.ts')))
  /** @type {Search} */
  const found = await search(programs, seed, (/** @type {number} */ done) => console.error(`  ${done} programs`), values['by-hand'])
  print(found, alarms)
  if (found.violations.length > 0) process.exitCode = 1
}
