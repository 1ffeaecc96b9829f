import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
import { isMain, projectRoot } from './entry.mjs'
import { importTypeScript } from './load-typescript.mjs'

/** @typedef {{ effects: number, granted: number, parseMs: number, judgeMs: number }} Measured */

/** @param {number} count @param {(index: number) => string} print */
function lines(count, print) {
  return Array.from({ length: count }, (_, index) => print(index)).join('\n')
}

/**
 * Programs that grow in one way each, at the size given for the whole measure; `size` is a share of that.
 *
 * @type {Record<string, (size: number) => string>}
 */
const shapes = {
  'a file of 20,000 lines, 500 effects': (size) => lines(500 * size, (index) => [
    `function part${index}(value) {`,
    ...Array.from({ length: 34 }, (_, line) => `  value = work(value, ${line}) ?? value`),
    `  if (!hasConsent('marketing')) return value`,
    `  marketing(${index})`,
    '  return value',
    '}',
    `part${index}(${index})`,
  ].join('\n')),
  '2,000 nested conditions': (size) => `${lines(2000 * size, (index) => `if (${index === 0 ? `hasConsent('marketing')` : `work(${index})`})`)
  }\nmarketing()`,
  '2,000 early returns': (size) => `function start() {\n${lines(2000 * size, (index) => `if (work(${index})) return`)
  }\nif (!hasConsent('marketing')) return\nmarketing()\n}\nstart()`,
  '1,000 functions that call each other': (size) => `${lines(1000 * size, (index) => `function f${index}() {
  if (work()) f${(index + 1) % (1000 * size)}()
  if (hasConsent('marketing')) f${(index * 7 + 3) % (1000 * size)}()
  f${(index * 13 + 5) % (1000 * size)}()
  if (hasConsent('marketing')) marketing(${index})
}`)}\nf0()`,
  '1,000 functions, each called by ten': (size) => `${lines(1000 * size, (index) => `function f${index}(category) {
${Array.from({ length: 10 }, (_, call) => `  f${(index * 31 + call * 7 + 1) % (1000 * size)}('marketing')`).join('\n')}
  if (hasConsent(category)) marketing(${index})
}`)}\nf0('marketing')`,
  'a chain of 2,000 else if': (size) => `${lines(2000 * size, (index) => `${index === 0 ? '' : 'else '}if (work(${index})) work()`)
  }\nelse if (hasConsent('marketing')) marketing()`,
  'a switch of 500 cases': (size) => `switch (work()) {\n${lines(500 * size, (index) =>
    `case ${index}:\n  if (hasConsent('marketing')) marketing(${index})\n  break`)}\n}`,
  '300 helpers that call helpers': (size) => `${lines(300 * size, (index) => `function has${index}(category) {
  return ${index === 0 ? 'hasConsent(category)' : `has${index - 1}(category) && has${Math.floor(index / 2)}(category) && has${Math.max(0, index - 3)}(category)`}
}
if (has${index}('marketing')) marketing(${index})`)}`,
  '300 helpers that throw': (size) => `${lines(300 * size, (index) => `function demand${index}(category) {
  ${index === 0 ? `if (!hasConsent(category)) throw new Error('refused')` : `demand${index - 1}(category); demand${Math.floor(index / 2)}(category)`}
}
function run${index}() { demand${index}('marketing'); marketing(${index}) }
run${index}()`)}`,
  'a condition of 2,000 operands': (size) => `if (hasConsent('marketing')${
    Array.from({ length: 2000 * size }, (_, index) => ` && work(${index})`).join('')}) marketing()`,
  '60 variables, each of the two before': (size) => `let ok0 = hasConsent('marketing')\nlet ok1 = ok0\n${lines(60 * size, (index) =>
    `let ok${index + 2} = ok${index + 1} && ok${index}\nok${index + 2} = ok${index} && ok${index + 1}`)}\nif (ok${60 * size}) marketing()`,
}

/**
 * @param {string} code
 * @returns {Promise<Measured>}
 */
async function measure(code) {
  const { parseTime, judgeAll } = /** @type {typeof import('../test/consent/oracle/bench.ts')} */ (
    await importTypeScript(join(projectRoot, 'test/consent/oracle/bench.ts')))
  const { file, parseMs } = parseTime(code)
  const start = performance.now()
  const { effects, granted } = judgeAll(file)
  return { effects, granted, parseMs, judgeMs: performance.now() - start }
}

/**
 * The quickest of three: what is slower was disturbed.
 *
 * @param {string} code
 */
async function quickest(code) {
  let best = await measure(code)
  for (let again = 0; again < 2; again++) {
    const measured = await measure(code)
    if (measured.judgeMs < best.judgeMs) best = measured
  }
  return best
}

if (isMain(import.meta.url)) {
  const { shape } = parseArgs({ options: { shape: { type: 'string', default: '' } } }).values
  console.log('milliseconds to judge every effect at a quarter, half and the whole of the size; parsing apart')
  for (const [name, print] of Object.entries(shapes)) {
    if (!name.includes(shape)) continue
    const sizes = [0.25, 0.5, 1]
    await measure(print(0.25))
    const times = []
    for (const size of sizes) times.push(await quickest(print(size)))
    const [quarter, half, whole] = times.map(({ judgeMs }) => judgeMs)
    const last = times.at(-1)
    console.log(`${name.padEnd(40)} ${times.map(({ judgeMs }) => judgeMs.toFixed(0).padStart(7)).join('')} ms  `
      + `x${((half ?? 0) / (quarter ?? 1)).toFixed(1)} x${((whole ?? 0) / (half ?? 1)).toFixed(1)}  `
      + `${last?.granted} of ${last?.effects} granted, parsed in ${last?.parseMs.toFixed(0)} ms`)
  }
}
