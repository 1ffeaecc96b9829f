import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/**
 * @typedef {object} SourceFile
 * @property {string} path absolute
 * @property {string} text
 */

/** Packages that ship unminified sources and track nobody, with the folder where those are. */
const pinned = [
  { spec: 'rxjs@7.8.2', folder: 'src' },
  { spec: 'three@0.187.0', folder: 'src' },
  { spec: '@reduxjs/toolkit@2.14.0', folder: 'src' },
  { spec: '@tanstack/query-core@5.108.0', folder: 'src' },
  { spec: '@mui/material@9.5.0', folder: '.' },
]

/**
 * Fetches what is not there yet and reads every second file: about 900, of all the packages' kinds.
 *
 * @param {string} folder absolute; each package gets a folder in it
 * @returns {SourceFile[]} in the order of their paths
 */
export function packageSources(folder) {
  const files = pinned.flatMap(({ spec, folder: sources }) => {
    const unpacked = join(folder, spec.replaceAll('/', '+'))
    if (!existsSync(unpacked)) unpack(spec, unpacked)
    return readSources(join(unpacked, sources))
  })
  return files.filter((_, index) => index % 2 === 0)
}

/**
 * @param {string} spec
 * @param {string} target
 */
function unpack(spec, target) {
  const partial = `${target}.partial`
  rmSync(partial, { recursive: true, force: true })
  mkdirSync(partial, { recursive: true })
  /** @type {import('node:child_process').ExecFileSyncOptionsWithStringEncoding} */
  const options = { cwd: partial, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }
  const [{ filename }] = JSON.parse(execFileSync('npm', ['pack', spec, '--json'], options))
  execFileSync('tar', ['-xzf', filename, '--strip-components=1'], options)
  rmSync(join(partial, filename))
  renameSync(partial, target)
}

/**
 * @param {string} folder
 * @returns {SourceFile[]}
 */
function readSources(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:js|jsx|ts|tsx)$/.test(path) && !path.endsWith('.d.ts'))
    .sort()
    .map((path) => ({ path: join(folder, path), text: readFileSync(join(folder, path), 'utf8') }))
}
