import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fetchedPackage } from '../fetched-package.mjs'

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
    return readSources(join(fetchedPackage(spec, folder), sources))
  })
  return files.filter((_, index) => index % 2 === 0)
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
