/** @typedef {import('eslint').ESLint} ESLint */
/** @typedef {import('./packages.mjs').SourceFile} SourceFile */

/** A run lints one file after the other with the same rules, whose code stays warm: subjects change after so many files. */
export const filesInTurn = 50

/**
 * Total time per subject and pass. After some dozens of files the subjects take turns, and the first of them changes with
 * each turn, so that a slow moment of the machine weighs on all alike.
 *
 * @param {ReadonlyMap<string, ESLint>} subjects
 * @param {readonly SourceFile[]} files
 * @param {number} passes
 * @param {(done: string) => void} progress told after each pass
 * @returns {Promise<Map<string, number[]>>} milliseconds, one number a pass
 */
export async function timePasses(subjects, files, passes, progress) {
  const names = [...subjects.keys()]
  const totals = new Map(names.map((name) => [name, /** @type {number[]} */ ([])]))
  await onePass(subjects, files.slice(0, filesInTurn))
  for (let pass = 1; pass <= passes; pass++) {
    const times = await onePass(subjects, files)
    for (const [name, time] of times) totals.get(name)?.push(time)
    progress(`pass ${pass} of ${passes}`)
  }
  return totals
}

/**
 * @param {ReadonlyMap<string, ESLint>} subjects
 * @param {readonly SourceFile[]} files
 * @returns {Promise<Map<string, number>>}
 */
async function onePass(subjects, files) {
  const turns = [...subjects]
  const times = new Map(turns.map(([name]) => [name, 0]))
  for (let first = 0; first < files.length; first += filesInTurn) {
    turns.push(...turns.splice(0, 1))
    for (const [name, eslint] of turns) {
      for (const { path, text } of files.slice(first, first + filesInTurn)) {
        const start = performance.now()
        const results = await eslint.lintText(text, { filePath: path })
        times.set(name, (times.get(name) ?? 0) + performance.now() - start)
        refuseFailure(results)
      }
    }
  }
  return times
}

/**
 * What each rule took by itself, by ESLint's own count. Work that rules share is charged to the one that asked first.
 *
 * @param {ESLint} eslint made with `stats: true`
 * @param {readonly SourceFile[]} files
 * @returns {Promise<{ rules: Map<string, number>, problems: Map<string, number> }>} milliseconds, and number of reports
 */
export async function timeRules(eslint, files) {
  const rules = new Map()
  const problems = new Map()
  for (const { path, text } of files) {
    const results = await eslint.lintText(text, { filePath: path })
    refuseFailure(results)
    for (const { messages, stats } of results) {
      for (const { ruleId } of messages) if (ruleId) problems.set(ruleId, (problems.get(ruleId) ?? 0) + 1)
      for (const pass of stats?.times.passes ?? []) {
        for (const [id, { total }] of Object.entries(pass.rules ?? {})) rules.set(id, (rules.get(id) ?? 0) + total)
      }
    }
  }
  return { rules, problems }
}

/**
 * A file that did not parse, or that a rule gave up on, costs nothing and would flatter the figures. Such errors
 * are the only ones without an id.
 *
 * @param {import('eslint').ESLint.LintResult[]} results
 */
function refuseFailure(results) {
  for (const { filePath, messages } of results) {
    const failure = messages.find(({ severity, messageId }) => severity === 2 && messageId === undefined)
    if (failure) throw new Error(`${filePath}:${failure.line}: ${failure.message}`)
  }
}

/**
 * Each pass's ratio to the baseline of the same pass, in ascending order.
 *
 * @param {readonly number[]} times
 * @param {readonly number[]} baseline
 * @returns {{ median: number, min: number, max: number }}
 */
export function pairedRatio(times, baseline) {
  const ratios = times.map((time, pass) => time / (baseline[pass] ?? Number.NaN)).sort((one, other) => one - other)
  return { median: median(ratios), min: ratios[0] ?? Number.NaN, max: ratios.at(-1) ?? Number.NaN }
}

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((one, other) => one - other)
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN
  return (lower + upper) / 2
}
