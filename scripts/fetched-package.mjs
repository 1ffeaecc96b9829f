import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A published package as a folder: fetched where it is not there yet. Nothing of it is run.
 *
 * @param {string} spec name and exact version, as in `rxjs@7.8.2`
 * @param {string} folder absolute; each package gets a folder in it
 * @returns {string} absolute path of the package's files
 */
export function fetchedPackage(spec, folder) {
  const target = join(folder, spec.replaceAll('/', '+'))
  if (existsSync(target)) return target
  const partial = `${target}.partial`
  rmSync(partial, { recursive: true, force: true })
  mkdirSync(partial, { recursive: true })
  /** @type {import('node:child_process').ExecFileSyncOptionsWithStringEncoding} */
  const options = { cwd: partial, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }
  const [{ filename }] = JSON.parse(execFileSync('npm', ['pack', spec, '--json'], options))
  execFileSync('tar', ['-xzf', filename, '--strip-components=1'], options)
  rmSync(join(partial, filename))
  renameSync(partial, target)
  return target
}
