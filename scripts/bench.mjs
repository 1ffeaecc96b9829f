import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import typescriptParser from '@typescript-eslint/parser'
import { ESLint } from 'eslint'
import unicorn from 'eslint-plugin-unicorn'
import { median, pairedRatio, timePasses, timeRules } from './bench/measure.mjs'
import { packageSources } from './bench/packages.mjs'
import { trackerCorpus, trackerManifest } from './bench/tracker-corpus.mjs'
import { isMain, projectRoot } from './entry.mjs'

/** @typedef {import('./bench/packages.mjs').SourceFile} SourceFile */
/** @typedef {{ plugins: Record<string, import('eslint').ESLint.Plugin>, rules: Record<string, 'error'> }} Subject */

const baseline = 'one empty rule'
const generatedFiles = 300

/**
 * What is measured: one rule that does nothing, this plugin with all rules on, and a well-known rule for comparison.
 *
 * @param {import('eslint').ESLint.Plugin} plugin
 * @returns {Map<string, Subject>}
 */
function subjectsFor(plugin) {
  const empty = { rules: { nothing: { create: () => ({}) } } }
  const all = Object.keys(plugin.rules ?? {}).map((name) => [`consent/${name}`, /** @type {const} */ ('error')])
  return new Map([
    [baseline, { plugins: { empty }, rules: { 'empty/nothing': 'error' } }],
    ['all consent rules', { plugins: { consent: plugin }, rules: Object.fromEntries(all) }],
    ['unicorn/no-document-cookie', { plugins: { unicorn }, rules: { 'unicorn/no-document-cookie': 'error' } }],
  ])
}

/**
 * @param {Subject} subject
 * @param {string} cwd
 * @param {boolean} stats
 */
function linterFor({ plugins, rules }, cwd, stats) {
  return new ESLint({
    cwd,
    stats,
    overrideConfigFile: true,
    overrideConfig: [
      // The packages' own comments speak to rules that are not here.
      { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' } },
      {
        files: ['**/*.{js,jsx,ts,tsx}'],
        plugins,
        rules,
        languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
      },
      { files: ['**/*.{ts,tsx}'], languageOptions: { parser: typescriptParser } },
    ],
  })
}

/**
 * @param {string} folder absolute
 * @returns {SourceFile[]}
 */
function writeTrackers(folder) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(join(folder, 'src'), { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "name": "trackers", "private": true }\n')
  writeFileSync(join(folder, '.cookierc'), trackerManifest)
  return trackerCorpus(generatedFiles).map(({ path, text }) => {
    const full = join(folder, path)
    mkdirSync(dirname(full), { recursive: true })
    writeFileSync(full, text)
    return { path: full, text }
  })
}

/**
 * @param {Map<string, Subject>} subjects
 * @param {string} cwd
 * @param {readonly SourceFile[]} files
 * @param {number} passes
 */
async function measureCorpus(subjects, cwd, files, passes) {
  const linters = new Map([...subjects].map(([name, subject]) => [name, linterFor(subject, cwd, false)]))
  const times = await timePasses(linters, files, passes, (done) => console.error(`  ${done}`))
  const empty = times.get(baseline) ?? []
  const results = []
  for (const [name, subject] of subjects) {
    const own = times.get(name) ?? []
    const { rules, problems } = await timeRules(linterFor(subject, cwd, true), files)
    results.push({
      name,
      medianMs: median(own),
      ratio: pairedRatio(own, empty),
      ruleMs: Object.fromEntries([...rules].sort((one, other) => other[1] - one[1])),
      reports: Object.fromEntries([...problems].sort()),
    })
  }
  const bytes = files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
  return { files: files.length, megabytes: bytes / 1e6, results }
}

/** @typedef {Awaited<ReturnType<typeof measureCorpus>>} Measured */

/**
 * @param {string} title
 * @param {Measured} measured
 */
function print(title, { files, megabytes, results }) {
  console.log(`\n${title}: ${files} files, ${megabytes.toFixed(2)} MB`)
  for (const { name, medianMs, ratio, ruleMs, reports } of results) {
    const own = Object.values(ruleMs).reduce((sum, time) => sum + time, 0)
    const range = `[${ratio.min.toFixed(3)}..${ratio.max.toFixed(3)}]`
    const count = Object.values(reports).reduce((sum, number) => sum + number, 0)
    console.log(`  ${name.padEnd(28)} ${medianMs.toFixed(0).padStart(7)} ms  ${ratio.median.toFixed(3)}x ${range}`
      + `  rules ${own.toFixed(1)} ms, ${count} reports`)
    for (const [id, time] of Object.entries(ruleMs)) {
      console.log(`    ${id.padEnd(34)} ${time.toFixed(1).padStart(8)} ms  ${reports[id] ?? 0} reports`)
    }
  }
}

/**
 * @param {string} root
 * @param {number} passes
 * @returns {Promise<Record<string, Measured>>} by the corpus's title
 */
async function bench(root, passes) {
  const built = join(root, 'dist/src/index.js')
  if (!existsSync(built)) throw new Error('There is no build to measure: run `npm run build` first.')
  const { default: plugin } = await import(pathToFileURL(built).href)
  const subjects = subjectsFor(plugin)
  const cache = join(root, '.cache/bench')
  mkdirSync(cache, { recursive: true })
  // As in a project that uses the plugin: what a manifest makes the rules look for counts too.
  writeFileSync(join(cache, '.cookierc'), trackerManifest)
  console.error('Packages without trackers')
  const packages = await measureCorpus(subjects, cache, packageSources(cache), passes)
  console.error('Generated code full of trackers')
  const trackers = join(cache, 'trackers')
  const dense = await measureCorpus(subjects, trackers, writeTrackers(trackers), passes)
  return { 'Packages without trackers': packages, 'Generated code full of trackers': dense }
}

if (isMain(import.meta.url)) {
  try {
    const { passes, json } = parseArgs({
      options: { passes: { type: 'string', default: '5' }, json: { type: 'boolean', default: false } },
    }).values
    if (!/^[1-9]\d*$/.test(passes)) throw new Error('--passes takes a whole number from 1.')
    const measured = await bench(projectRoot, Number(passes))
    if (json) console.log(JSON.stringify(measured, null, 2))
    else for (const [title, corpus] of Object.entries(measured)) print(title, corpus)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 2
  }
}
