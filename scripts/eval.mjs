import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { isMain, projectRoot } from './entry.mjs'
import { scoreRecall } from './eval/recall.mjs'
import { inventoryOf } from './eval/inventory.mjs'
import { sampleOf, silentPackages } from './eval/silence.mjs'
import { fetchedPackage } from './fetched-package.mjs'
import { importTypeScript } from './load-typescript.mjs'

/** @typedef {import('./eval/recall.mjs').Labelled} Labelled */

const usage = [
  'Usage: npm run eval -- packages FILE [--list misses]   recall on published wrappers of trackers, named in a JSON list',
  '       npm run eval -- silence                         effects found in packages that track nobody',
].join('\n')

/**
 * @param {string} cache
 * @param {string} list path of the JSON file
 * @param {boolean} listMisses
 */
async function evaluatePackages(cache, list, listMisses) {
  /** @type {Labelled[]} */
  const labels = JSON.parse(readFileSync(list, 'utf8'))
  const folderOf = new Map(labels.map(({ package: name, version }) => {
    const spec = `${name}@${version}`
    return [spec, fetchedPackage(spec, cache)]
  }))
  const { shapes, mean, misses } = scoreRecall(labels, folderOf, inventoryOf)
  for (const [shape, { found, all }] of shapes) console.log(`  ${shape.padEnd(10)} ${found}/${all}`)
  const [found, all] = [labels.length - misses.length, labels.length]
  console.log(`right service: ${percent(mean)} (mean over ${folderOf.size} packages), ${percent(found / all)} of all files (${found}/${all})`)
  const isKnown = await knowledge()
  const ofFacts = misses.filter(({ label }) => !isKnown(label))
  console.log(`of ${misses.length} misses the catalogue lacks the address of ${ofFacts.length}; the others are forms of code`)
  for (const { label, got } of listMisses ? misses : []) {
    console.log(`MISS ${label.package} ${label.file} ${label.vendor} (${label.shape}${isKnown(label) ? '' : ', facts'}): ${got}`)
  }
}

/** @returns {Promise<(label: Labelled) => boolean>} whether the catalogue knows the label's address as the service's */
async function knowledge() {
  const source = (/** @type {string} */ path) => importTypeScript(join(projectRoot, 'src/catalogue', path))
  const { services } = /** @type {typeof import('../src/catalogue/registry.ts')} */ (await source('registry.ts'))
  const { createServiceIndex } = /** @type {typeof import('../src/catalogue/service-index.ts')} */ (await source('service-index.ts'))
  const index = createServiceIndex(services)
  return ({ host: address = '', vendor }) => {
    const [, host = null, path = ''] = /^(?:https?:)?(?:\/\/)?([^/]+)(.*)$/.exec(address) ?? []
    const service = (/** @type {string} */ rest) => index.requestTo({ host, path: rest })?.service.id
    // Some labels tell only the beginning of an address.
    return host === null || service(path) === vendor || service(`${path}*`) === vendor
  }
}

/** @param {string} cache */
function evaluateSilence(cache) {
  let [files, extras] = [0, 0]
  for (const spec of silentPackages) {
    const sample = sampleOf(fetchedPackage(spec, cache))
    files += sample.length
    for (const { file, line, kind, service, name, description } of inventoryOf(sample)) {
      extras++
      console.log(`EXTRA ${spec} ${file.slice(file.indexOf('/') + 1)}:${line} ${kind} ${service ?? '-'} ${name ?? '-'} (${description ?? kind})`)
    }
  }
  console.log(`${extras} effects in ${files} files of ${silentPackages.length} packages that track nobody`)
}

/** @param {number} share */
function percent(share) {
  return `${(100 * share).toFixed(1)} %`
}

if (isMain(import.meta.url)) {
  const { positionals: [what, list, ...rest], values } = parseArgs({
    allowPositionals: true,
    options: { list: { type: 'string' } },
  })
  const cache = join(projectRoot, '.cache/packages')
  mkdirSync(cache, { recursive: true })
  if (what === 'packages' && list !== undefined && rest.length === 0) await evaluatePackages(cache, list, values.list === 'misses')
  else if (what === 'silence' && list === undefined) evaluateSilence(cache)
  else {
    console.error(usage)
    process.exitCode = 2
  }
}
