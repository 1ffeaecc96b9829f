import { spawnSync } from 'node:child_process'
import { chmodSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isMain, projectRoot } from './entry.mjs'

/**
 * Builds the package from nothing: compiles to `dist`, makes the commands executable, writes the JSON Schema.
 *
 * @param {string} root absolute path of the project
 * @returns {number} exit code: 0, or that of the step that failed
 */
export function build(root) {
  rmSync(join(root, 'dist'), { recursive: true, force: true })
  const compiled = run(root, [join('node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.build.json'])
  if (compiled !== 0) return compiled
  for (const command of commandsOf(root)) chmodSync(join(root, command), 0o755)
  return run(root, [join('scripts', 'build-schema.mjs')])
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
 * @param {string} root
 * @param {string[]} args
 */
function run(root, args) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' })
  return status ?? 1
}

if (isMain(import.meta.url)) process.exitCode = build(projectRoot)
