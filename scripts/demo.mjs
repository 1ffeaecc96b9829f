import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ESLint } from 'eslint'
import pc from 'picocolors'
import { build } from './build.mjs'
import { showReports, wrap } from './demo/reports.mjs'
import { isMain, projectRoot } from './entry.mjs'

/** @typedef {import('./demo/reports.mjs').Colours} Colours */

const shop = join(projectRoot, 'examples', 'shop')
const entry = join(projectRoot, 'dist', 'src', 'index.js')

/**
 * Shows a newcomer what the plugin and the command say of the example shop.
 *
 * @param {NodeJS.WriteStream} output
 * @param {Colours} colours
 * @returns {Promise<number>} exit code: 0, or that of a build that failed
 */
async function demo(output, colours) {
  if (!existsSync(entry)) {
    output.write('Building the plugin first, which takes some seconds.\n')
    const failed = await build(projectRoot)
    if (failed !== 0) return failed
  } else if (isOlderThanSources(entry)) {
    output.write(`${colours.yellow('The build is older than the sources: `npm run build` renews it.')}\n`)
  }
  /** @param {string} text */
  const say = (text) => output.write(`\n${wrap(text)}\n`)
  /** @param {string} text */
  const head = (text) => output.write(`\n${colours.bold(text)}\n`)

  head('A small shop, with mistakes')
  say('examples/shop is a React and Express shop. Its .cookierc declares what the shop stores in browsers, whom it '
    + 'tells of a visit, and which checks prove consent. The linter holds the code against that file, along every '
    + 'path, and runs none of it.')

  const results = await new ESLint({ cwd: shop }).lintFiles(['.'])
  const reports = results.flatMap(({ filePath, messages }) => messages.map((message) => ({ filePath, message })))
  const { undeclared, ungated } = showReports(reports, {
    root: shop,
    read: (path) => readFileSync(path, 'utf8'),
    colours,
  })

  head(`Not declared: ${undeclared.length} things no cookie policy would tell of`)
  output.write(undeclared.join(''))
  head(`Not gated: ${ungated.length} things that happen without the consent they need`)
  output.write(ungated.join(''))

  head('The inventory: what `npx cookierc scan` lists')
  say('A linter speaks of mistakes alone. The inventory has everything, the good ones with the check that proves them: '
    + 'for the team that keeps the manifest, and as JSON for other tools.')
  output.write('\n')
  const { run } = /** @type {typeof import('../src/cli/program.ts')} */ (
    await import(pathToFileURL(join(projectRoot, 'dist', 'src', 'cli', 'program.js')).href)
  )
  await run(['scan'], { cwd: shop, stdout: output, stderr: process.stderr, colours: colours.isColorSupported })

  head('Try next')
  output.write([
    '- In examples/shop/src/ads.js ask for marketing on line 5, and run the demo again: one report less.',
    '- Add the entry that the report on `last_product` proposes to examples/shop/.cookierc.',
    '- In examples/shop, run `npx eslint .`: the plain linter, as in a project of your own.',
    '- README.md says how to set that up, docs/gates.md how to tell the linter what proves consent in your code.',
    '',
  ].join('\n'))
  return 0
}

/** @param {string} path */
function isOlderThanSources(path) {
  const builtAt = statSync(path).mtimeMs
  return ['src', 'rules'].some((folder) => readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
    .some((file) => file.endsWith('.ts') && statSync(join(projectRoot, folder, file)).mtimeMs > builtAt))
}

if (isMain(import.meta.url)) {
  // A reader that has seen enough, such as `head`, closes the pipe: no error of ours.
  process.stdout.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
    if (error.code !== 'EPIPE') throw error
  })
  const coloured = pc.isColorSupported && (process.stdout.isTTY || process.env.FORCE_COLOR !== undefined)
  process.exitCode = await demo(process.stdout, pc.createColors(coloured))
}
