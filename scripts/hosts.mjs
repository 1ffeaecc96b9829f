import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isMain, projectRoot } from './entry.mjs'
import { fetchedPackage } from './fetched-package.mjs'

/** @typedef {import('../src/catalogue/host-data.ts').HostData} HostData */
/** @typedef {import('../src/model/category.ts').StandardCategory} StandardCategory */
/** @typedef {{ name: string, category: string, domains: string[] }} Entity */

const spec = 'third-party-web@0.30.0'
const target = 'src/catalogue/data/hosts.json'

const source = 'Third Party Web, https://github.com/patrickhulce/third-party-web, Copyright (c) 2019 Patrick Hulce, '
  + 'MIT License. Names, domains and categories only; see NOTICE.md.'

/**
 * What a host of such an entity is for. All others are left out: content delivery, hosting and what is filed as "other"
 * serve a site's own content as well, and say nothing of whom a page tells of the visit.
 *
 * @type {Readonly<Record<string, StandardCategory | 'unknown'>>}
 */
const categories = {
  'ad': 'marketing',
  'analytics': 'statistics',
  'marketing': 'marketing',
  'social': 'marketing',
  'tag-manager': 'marketing',
  // Chats, surveys and the like: what consent they need is for the team to say.
  'customer-success': 'unknown',
}

/**
 * @param {readonly Entity[]} entities
 * @returns {HostData}
 */
export function readHosts(entities) {
  /** @type {HostData['entities']} */
  const byPurpose = { necessary: {}, preferences: {}, statistics: {}, marketing: {}, unknown: {} }
  for (const { name, category, domains } of entities.toSorted((one, other) => (one.name < other.name ? -1 : 1))) {
    const purpose = categories[category]
    const named = domains.filter((domain) => domain.includes('.'))
    if (purpose !== undefined && named.length > 0) byPurpose[purpose][name] = named.sort().join(' ')
  }
  return { source, entities: byPurpose }
}

/** @param {HostData} data one line an entity, for people to compare */
function dataFile({ entities }) {
  return `${JSON.stringify({ source, entities }, null, 1)}\n`
}

if (isMain(import.meta.url)) {
  const cache = join(projectRoot, '.cache/packages')
  mkdirSync(cache, { recursive: true })
  const file = join(fetchedPackage(spec, cache), 'dist/entities-nostats.json')
  const data = readHosts(JSON.parse(readFileSync(file, 'utf8')))
  writeFileSync(join(projectRoot, target), dataFile(data))
  console.log(`${target}: ${Object.values(data.entities).flatMap((named) => Object.keys(named)).length} entities of ${spec}`)
}
