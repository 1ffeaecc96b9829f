import { mkdtempSync, readFileSync, rmSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ESLint } from 'eslint'
import { median } from './bench/measure.mjs'
import { callerFile, lintedFile, writeProject } from './bench/project-corpus.mjs'
import { isMain, projectRoot } from './entry.mjs'

/**
 * @param {string} cwd
 * @param {import('eslint').ESLint.Plugin} plugin
 * @param {string[]} rules
 */
function linterFor(cwd, plugin, rules) {
  return new ESLint({
    cwd,
    overrideConfigFile: true,
    overrideConfig: [{
      files: ['**/*.{js,jsx}'],
      languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
      plugins: { consent: plugin },
      rules: Object.fromEntries(rules.map((rule) => [`consent/${rule}`, 'error'])),
    }],
  })
}

/**
 * Time of the processor: other programs on the machine don't count.
 *
 * @param {ESLint} eslint
 * @param {string} path absolute
 */
async function timeLint(eslint, path) {
  const text = readFileSync(path, 'utf8')
  const start = process.cpuUsage()
  const [result] = await eslint.lintText(text, { filePath: path })
  const { user, system } = process.cpuUsage(start)
  return { time: (user + system) / 1000, messages: result?.messages.length ?? 0 }
}

function heap() {
  globalThis.gc?.()
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / 1e6
}

/** @param {number} files @param {number} repeats */
async function run(files, repeats) {
  const { default: plugin } = await import(join(projectRoot, 'dist/src/index.js'))
  const root = mkdtempSync(join(tmpdir(), 'consent-bench-project-'))
  try {
    writeProject(root, files)
    const empty = { ...plugin, rules: { ...plugin.rules, nothing: { create: () => ({}) } } }
    const all = linterFor(root, plugin, Object.keys(plugin.rules))
    const none = linterFor(root, empty, ['nothing'])
    const path = join(root, lintedFile)
    const alone = join(root, 'src/lib/consent.js')
    // What is loaded and compiled once a process is no part of the project's index.
    for (let round = 0; round < 5; round++) for (const eslint of [none, all]) await timeLint(eslint, alone)
    const before = heap()
    const first = await timeLint(all, path)
    const nextTimes = []
    const baseTimes = []
    const changedTimes = []
    for (let round = 0; round < repeats; round++) {
      baseTimes.push((await timeLint(none, path)).time)
      nextTimes.push((await timeLint(all, path)).time)
      utimesSync(join(root, callerFile), new Date(), new Date(Date.now() + round * 1000))
      changedTimes.push((await timeLint(all, path)).time)
    }
    const after = heap()
    const base = median(baseTimes)
    console.log(`${files} files; ESLint ${ESLint.version}, Node ${process.version}; messages: ${first.messages}`)
    console.log(`first lint of a file whose callers are elsewhere: ${(first.time - base).toFixed(0)} ms over ESLint alone (${(first.time / base).toFixed(0)} times)`)
    console.log(`next lint of it: ${(median(nextTimes) - base).toFixed(1)} ms over ESLint alone`)
    console.log(`next lint after a caller changed: ${(median(changedTimes) - base).toFixed(1)} ms over ESLint alone`)
    console.log(globalThis.gc ? `memory: ${(after - before).toFixed(0)} MB` : 'memory: start Node with --expose-gc')
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

if (isMain(import.meta.url)) {
  const { values } = parseArgs({ options: { files: { type: 'string', default: '5000' }, repeats: { type: 'string', default: '20' } } })
  await run(Number(values.files), Number(values.repeats))
}
