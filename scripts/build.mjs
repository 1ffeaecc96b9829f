import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { bundle } from './build/bundle.mjs'
import { writeLatePlugin } from './build/late-plugin.mjs'
import { writeSchema } from './build/schema.mjs'
import { isMain, projectRoot } from './entry.mjs'

const declarations = join('.cache', 'declarations')

/**
 * Builds the package from nothing: checks the types and declares the plugin's own, bundles the code to `dist`, makes
 * the commands executable, writes the JSON Schema. Code that does not compile leaves the last build as it was.
 *
 * @param {string} root absolute path of the project
 * @returns {Promise<number>} exit code: 0, or that of the compiler
 */
export async function build(root) {
  const compiled = run(root, [join('node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.build.json'])
  if (compiled !== 0) return compiled
  rmSync(join(root, 'dist'), { recursive: true, force: true })
  await bundle(root)
  await writeLatePlugin(root)
  declarePlugin(root)
  for (const command of commandsOf(root)) chmodSync(join(root, command), 0o755)
  await writeSchema(root)
  return 0
}

/**
 * The files that `bin` in package.json names.
 *
 * @param {string} root
 * @returns {string[]} paths relative to the root
 */
export function commandsOf(root) {
  const { bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return Object.values(bin)
}

/**
 * Only the plugin itself has a public type, and it speaks of ESLint's types alone: no other declaration is shipped.
 *
 * @param {string} root
 */
function declarePlugin(root) {
  const declaration = join(root, declarations, 'src/index.d.ts')
  if (/(?:from|import\() *["']\./.test(readFileSync(declaration, 'utf8'))) {
    throw new Error('The types of src/index.ts name other files of the project, which the build does not ship.')
  }
  copyFileSync(declaration, join(root, 'dist/src/index.d.ts'))
}

/**
 * @param {string} root
 * @param {string[]} args
 */
function run(root, args) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' })
  return status ?? 1
}

if (isMain(import.meta.url)) process.exitCode = await build(projectRoot)
