import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Command } from 'commander'
import { addToManifest } from '../manifest/edit.ts'
import { findManifest } from '../manifest/locate.ts'
import type { Manifest } from '../model/manifest.ts'
import { pathFromRoot } from '../report/inventory.ts'
import { visible, visibleLines } from '../report/visible.ts'
import { problemsOf } from '../rule-kit/wording.ts'
import { lineDiff } from '../text/line-diff.ts'
import { type FoundDraft, draftFound } from './draft-found.ts'
import { complaints, inventoryOf } from './inventory-of.ts'
import { type PruneOptions, prune } from './prune.ts'
import type { TakenInventory } from './take-inventory.ts'
import { type ExitCode, type Terminal, Misuse } from './terminal.ts'

interface SyncOptions extends PruneOptions {
  all?: boolean
  prune?: boolean
}

/** Adds `cookierc sync`. */
export function addSync(program: Command, terminal: Terminal, exitWith: (code: ExitCode) => void): void {
  program
    .command('sync')
    .description('Add to .cookierc what the source does and it does not declare; comments and order are kept.')
    .option('--dry-run', 'show what would change, and change nothing')
    .option('--all', 'also look into tests and stories')
    .option('--prune', 'add nothing; name what is declared and never found')
    .option('--yes', 'with --prune: take it out')
    .addHelpText('after', [
      '',
      'The manifest is the one that holds for the current folder. What it says already is never changed.',
      'Exit code: 0 done, 1 a file could not be analysed, 2 called wrongly, or there is no manifest to add to.',
    ].join('\n'))
    .action(async (options: SyncOptions) => exitWith(await sync(options, terminal)))
}

async function sync(options: SyncOptions, terminal: Terminal): Promise<ExitCode> {
  const { cwd, stdout, stderr } = terminal
  const manifest = manifestOf(cwd)
  const inventory = await inventoryOf(['.'], options, terminal)
  const effects = effectsUnder(manifest, inventory, cwd)
  if (options.prune === true) {
    if (dirname(manifest.path) !== cwd) throw new Misuse(`Only a look at all that ${manifest.path} holds for tells what is not there: call it in that folder.`)
    prune(manifest, effects, options, terminal)
    return inventory.failed.length > 0 ? 1 : 0
  }
  const { projectOf } = await import('../analysis/project.ts')
  const found = draftFound(effects, projectOf(manifest).services, manifest)
  const text = readFileSync(manifest.path, 'utf8')
  const edit = addToManifest(text, manifest.path, found.draft)
  const name = pathFromRoot(manifest.path, cwd)
  if (!edit.ok) throw new Misuse(`${name} is left as it is. ${edit.problems[0]?.message ?? ''}`)
  if (options.dryRun !== true && edit.value.text !== text) writeFileSync(manifest.path, edit.value.text)
  if (edit.value.text !== text) stdout.write(`${visibleLines(lineDiff(text, edit.value.text))}\n\n`)
  const { services, cookies } = edit.value.added
  for (const line of summary({ name, added: services.size + cookies.length, found, isDry: options.dryRun === true })) stdout.write(`${visible(line)}\n`)
  for (const line of complaints(inventory, cwd)) stderr.write(`${visible(line)}\n`)
  return inventory.failed.length > 0 ? 1 : 0
}

function manifestOf(cwd: string): Manifest {
  const found = findManifest(join(cwd, '.cookierc'), { manifest: null, allowCode: false, cwd })
  if (found.status === 'missing') throw new Misuse('There is no .cookierc here or above. Begin one with `npx cookierc init`.')
  if (found.status === 'unreadable') throw new Misuse(`${problemsOf(found, cwd)} Mend that first.`)
  return found.manifest
}

/** The effects of files for which this very manifest holds: a package of a monorepo may have one of its own. */
function effectsUnder({ path }: Manifest, { effects }: TakenInventory, cwd: string): TakenInventory['effects'] {
  return effects.filter(({ file }) => {
    const nearest = findManifest(resolve(cwd, file), { manifest: null, allowCode: false, cwd })
    return nearest.status === 'found' && nearest.manifest.path === path
  })
}

interface Outcome {
  name: string
  added: number
  found: FoundDraft
  isDry: boolean
}

function* summary({ name, added, found: { withoutCategory, nameless }, isDry }: Outcome): Generator<string> {
  if (added === 0) yield `${name} declares all that has a name.`
  else yield `${added} ${added === 1 ? 'entry' : 'entries'} ${isDry ? 'would be added' : 'added'} to ${name}. Say what each is for where it says TODO.`
  if (withoutCategory.length > 0 && added > 0) yield `Still without a category: ${withoutCategory.join(', ')}.`
  if (nameless.length > 0) yield `To be declared by hand, since nothing names them: ${nameless.join(', ')}.`
}
