import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { canonicalCategory, standardAliases } from '../manifest/categories.ts'
import { findManifest } from '../manifest/locate.ts'
import { dependenciesOf } from '../project/resolve/dependencies.ts'
import { pathFromRoot } from '../report/inventory.ts'
import { visible, visibleLines } from '../report/visible.ts'
import { draftFound } from './draft-found.ts'
import { firstManifest } from './first-manifest.ts'
import { complaints, inventoryOf } from './inventory-of.ts'
import type { TakenInventory } from './take-inventory.ts'
import { type ExitCode, type Terminal, Misuse } from './terminal.ts'

interface InitOptions {
  dryRun?: boolean
  all?: boolean
}

/** Adds `cookierc init`. */
export function addInit(program: Command, terminal: Terminal, exitWith: (code: ExitCode) => void): void {
  program
    .command('init')
    .description('Scan the project and write a first .cookierc into the current folder; nothing is ever written over.')
    .option('--dry-run', 'print it instead')
    .option('--all', 'also look into tests and stories')
    .addHelpText('after', '\nExit code: 0 done, 1 a file could not be analysed, 2 called wrongly, or there is a manifest already.')
    .action(async (options: InitOptions) => exitWith(await init(options, terminal)))
}

async function init(options: InitOptions, terminal: Terminal): Promise<ExitCode> {
  const { cwd, stdout, stderr } = terminal
  refuseSecond(cwd)
  const inventory = await inventoryOf(['.'], options, terminal)
  const [{ catalogue }, { projectOf }] = await Promise.all([import('../catalogue/catalogue.ts'), import('../analysis/project.ts')])
  const { services } = projectOf(null)
  const found = draftFound(inventory.effects, services, null)
  const text = firstManifest({ ...found, services, platforms: platformsIn(cwd, inventory, catalogue()), gates: gatesIn(inventory, catalogue()) })
  if (options.dryRun === true) stdout.write(visibleLines(text))
  else {
    writeFileSync(join(cwd, '.cookierc'), text, { flag: 'wx' })
    const { services: added, cookies } = found.draft
    stdout.write(`.cookierc declares ${added.size} services and ${cookies.length} stored keys. Its head says what is left to do.\n`)
  }
  for (const line of complaints(inventory, cwd)) stderr.write(`${visible(line)}\n`)
  return inventory.failed.length > 0 ? 1 : 0
}

function refuseSecond(cwd: string): void {
  const found = findManifest(join(cwd, '.cookierc'), { manifest: null, allowCode: false, cwd })
  if (found.status === 'missing' && !existsSync(join(cwd, '.cookierc'))) return
  const path = found.status === 'found' ? found.manifest.path : found.status === 'unreadable' ? found.path : join(cwd, '.cookierc')
  throw new Misuse(`There is a manifest already: ${pathFromRoot(path, cwd)}. Add what it lacks with \`npx cookierc sync\`.`)
}

/** The consent platforms whose script the source loads, or whose package the project installs. */
function platformsIn(cwd: string, { effects }: TakenInventory, { platforms }: Catalogue): string[] {
  const loaded = new Set(effects.map(({ service }) => service))
  const installed = new Set(dependenciesOf(join(cwd, 'package.json')))
  return platforms
    .filter(({ id, packages = {} }) => loaded.has(id) || Object.keys(packages).some((name) => installed.has(name)))
    .map(({ id }) => id)
}

/** A condition that asks for a category by its name. */
const CHECK = /^(await )?([A-Za-z_$][\w$]*)\((['"])([\w -]+)\3\)$/

/** The project's own functions that proved consent for a category that they were handed; not those of platforms. */
function gatesIn({ effects }: TakenInventory, { platforms }: Catalogue): string[] {
  const known = new Set(platforms.flatMap(({ checks }) => checks.map((check) => (typeof check === 'string' ? check : check.when).split('(')[0])))
  const gates = new Set<string>()
  for (const { verdict, evidence } of effects) {
    if (verdict !== 'granted') continue
    for (const { condition } of evidence) {
      const [, awaited = '', name = '', , category = ''] = condition?.match(CHECK) ?? []
      if (!known.has(name) && canonicalCategory(standardAliases, category) !== null) gates.add(`${awaited}${name}($category)`)
    }
  }
  return [...gates].sort()
}
