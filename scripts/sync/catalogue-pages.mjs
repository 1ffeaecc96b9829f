import { codeList, table } from './markdown.mjs'

/** @typedef {import('../../src/model/service.ts').Service} Service */
/** @typedef {import('../../src/model/platform.ts').Platform} Platform */
/** @typedef {import('./registries.mjs').GeneratedFile} GeneratedFile */

const notice = '<!-- Generated from src/catalogue: `npm run sync` renews it. -->'

const standardOrder = ['necessary', 'preferences', 'statistics', 'marketing']

/**
 * What the catalogue knows, as pages for readers.
 *
 * @param {readonly Service[]} services
 * @param {readonly Platform[]} platforms
 * @returns {GeneratedFile[]}
 */
export function cataloguePages(services, platforms) {
  return [
    { path: 'docs/services.md', content: servicesPage(services) },
    { path: 'docs/platforms.md', content: platformsPage(platforms) },
  ]
}

/** @param {readonly Service[]} services */
function servicesPage(services) {
  const byCategory = groupByCategory(services)
  const sections = [...byCategory].map(([category, members]) => [
    `## ${category} (${members.length})`,
    table(['Service', 'Id', 'Provider', 'Stores', 'Hosts', 'Packages'], members.map(serviceRow)),
  ].join('\n\n'))
  const counts = [...byCategory].map(([category, members]) => `${members.length} ${category}`).join(', ')
  return page('Services', [
    `The catalogue knows ${services.length} services: ${counts}. A manifest may file any of them elsewhere, and declare`
    + ' others.',
    ...sections,
    '## Options that hold an SDK back',
    'Given a check, such an option is a gate: `Sentry.init({ enabled: hasConsent(\'statistics\') })`. Options that only mute what'
    + ' is loaded already are none.',
    table(['Service', 'From', 'Call or component', 'Option', 'It starts where the option is'], services.flatMap(holdingRows)),
  ])
}

/** @param {Service} service */
function holdingRows(service) {
  const owners = /** @type {const} */ ([['', service.calls ?? {}], ...Object.entries(service.packages ?? {})])
  return owners.flatMap(([from, { heldBackBy = {} }]) => Object.entries(heldBackBy).map(([taker, { option, starts }]) => [
    service.name,
    codeList(from === '' ? [] : [from]),
    codeList([taker]),
    codeList([option]),
    starts === 'says yes' ? starts : starts.map(startingText).join(' or '),
  ]))
}

/** @param {import('../../src/model/holding-option.ts').StartingValue} value */
function startingText(value) {
  if (typeof value === 'string') return value
  return 'is' in value ? `\`${value.is}\`` : `not \`${value.isNot}\``
}

/**
 * Standard categories first, others after them by name.
 *
 * @param {readonly Service[]} services
 * @returns {Map<string, Service[]>}
 */
function groupByCategory(services) {
  const own = services.map((service) => service.category).filter((category) => !standardOrder.includes(category))
  /** @type {Map<string, Service[]>} */
  const groups = new Map()
  for (const category of [...standardOrder, ...own.sort()]) {
    const members = services.filter((service) => service.category === category)
    if (members.length > 0) groups.set(category, members.sort((one, other) => one.name.localeCompare(other.name, 'en')))
  }
  return groups
}

/** @param {Service} service */
function serviceRow(service) {
  const addresses = [...(service.scripts ?? []), ...(service.endpoints ?? []), ...(service.embeds ?? [])]
  return [
    `[${service.name}](${service.homepage})`,
    codeList([service.id]),
    service.provider,
    codeList([...new Set((service.stores ?? []).map((store) => store.name))]),
    codeList([...new Set(addresses.map(hostOf))].sort()),
    codeList(Object.keys(service.packages ?? {})),
  ]
}

/** @param {readonly Platform[]} platforms */
function platformsPage(platforms) {
  const sorted = [...platforms].sort((one, other) => one.name.localeCompare(other.name, 'en'))
  return page('Consent platforms', [
    `The catalogue knows ${platforms.length} consent platforms and signals. The patterns are written in the`
    + ' [gate notation](gates.md).',
    ...sorted.map(platformSection),
  ])
}

/** @param {Platform} platform */
function platformSection(platform) {
  const onGlobals = platform.checks.map((check) => checkRow(check, ''))
  const onExports = Object.entries(platform.packages ?? {})
    .flatMap(([name, checks]) => checks.map((check) => checkRow(check, name)))
  const unsound = (platform.unsound ?? []).map(({ when, because }) => [codeList([when]), because])
  return [
    `## ${platform.name}`,
    `Id \`${platform.id}\`, [homepage](${platform.homepage}).`,
    table(['What proves consent', 'For', 'From', 'Caveat'], [...onGlobals, ...onExports]),
    ...(unsound.length > 0 ? [table(['What proves nothing', 'Why'], unsound)] : []),
  ].join('\n\n')
}

/**
 * @param {Platform['checks'][number]} check
 * @param {string} from the npm package, empty for globals
 */
function checkRow(check, from) {
  const { when, grants, caveat } = typeof check === 'string' ? { when: check } : check
  return [codeList([when]), grants?.join(', ') ?? '`$category`', codeList(from === '' ? [] : [from]), caveat ?? '']
}

/**
 * The host of an address pattern; `*` is a self-hosted product, known by its path.
 *
 * @param {string} pattern
 */
function hostOf(pattern) {
  const [host = pattern] = pattern.split(/[/?]/)
  return host === '*' ? pattern : host
}

/**
 * @param {string} title
 * @param {readonly string[]} sections
 */
function page(title, sections) {
  return `${[`# ${title}`, notice, ...sections].join('\n\n')}\n`
}
