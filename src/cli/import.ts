import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Argument, type Command, Option } from 'commander'
import { type Format, type Imported, UnreadableDocument, formats } from '../exchange/outside.ts'
import { isCodeFile } from '../manifest/code.ts'
import { addToManifest, type Edit } from '../manifest/edit.ts'
import { findManifest } from '../manifest/locate.ts'
import { printDraft } from '../manifest/print.ts'
import type { ManifestResult } from '../model/manifest.ts'
import { visible } from '../report/visible.ts'
import { problemsOf, shownPath } from '../rule-kit/wording.ts'
import { readDocumentFile } from './read-document.ts'
import { type ExitCode, type Terminal, Misuse } from './terminal.ts'

interface ImportOptions {
  from?: Format
  write?: boolean
}

/** Adds `cookierc import`. */
export function addImport(program: Command, terminal: Terminal, exitWith: (code: ExitCode) => void): void {
  program
    .command('import')
    .description('Read a cookie policy, a declaration or a platform\'s configuration into entries of the manifest.')
    .addArgument(new Argument('<file>', 'a saved page, Markdown, CSV, JSON or a JavaScript configuration'))
    .addOption(new Option('--from <format>', 'what it is, where its content does not tell').choices(formats))
    .option('--write', 'add the entries to the manifest instead of printing them')
    .addHelpText('after', [
      '',
      'Nothing of the file is run or fetched. What is not understood is named with its place; the manifest\'s own values are',
      'never changed: where it says something else, that is told. Without a manifest, --write creates .cookierc.',
      'Exit code: 0 done, 1 the file or the manifest could not be understood, 2 called wrongly.',
    ].join('\n'))
    .action(async (file: string, options: ImportOptions) => exitWith(await runImport(file, options, terminal)))
}

async function runImport(file: string, { from, write }: ImportOptions, terminal: Terminal): Promise<ExitCode> {
  const { cwd, stdout } = terminal
  const text = readDocumentFile(file, cwd)
  const found = findManifest(join(cwd, '.cookierc'), { manifest: null, allowCode: false, cwd })
  if (write === true) refuseUnwritable(found, cwd)
  // The catalogue loads only for real work: `--help` is to be instant.
  const { importDocument } = await import('../exchange/import-document.ts')
  const aliases = found.status === 'found' ? found.manifest.aliases : undefined
  const imported = attempt(() => importDocument(text, { from, aliases }))
  if (typeof imported === 'string') {
    tell(terminal, `error: ${file} was not understood. ${imported}`)
    return 1
  }
  if (write !== true) {
    stdout.write(printDraft(imported.draft))
    summarize(imported, file, terminal)
    return 0
  }
  return writeInto(found, imported, file, terminal)
}

function attempt(read: () => Imported): Imported | string {
  try {
    return read()
  } catch (error) {
    if (error instanceof UnreadableDocument) return error.message
    throw error
  }
}

function refuseUnwritable(found: ManifestResult, cwd: string): void {
  if (found.status === 'unreadable') throw new Misuse(`${problemsOf(found, cwd)} Mend it, then import again.`)
  if (found.status === 'found' && isCodeFile(found.manifest.path)) {
    const path = shownPath(found.manifest.path, cwd)
    throw new Misuse(`${path} is code, which can't be edited. Leave out --write, and copy what is printed.`)
  }
}

function writeInto(found: ManifestResult, imported: Imported, file: string, terminal: Terminal): ExitCode {
  const { cwd } = terminal
  const path = found.status === 'found' ? found.manifest.path : join(cwd, '.cookierc')
  if (found.status !== 'found') {
    writeFileSync(path, printDraft(imported.draft), { flag: 'wx' })
    summarize(imported, file, terminal)
    tell(terminal, 'Created .cookierc.')
    return 0
  }
  const before = readFileSync(path, 'utf8')
  const edited = addToManifest(before, path, imported.draft)
  if (!edited.ok) {
    const result: ManifestResult & { status: 'unreadable' } = { status: 'unreadable', path, problems: edited.problems }
    tell(terminal, `error: ${problemsOf(result, cwd)} Nothing was written.`)
    return 1
  }
  if (edited.value.text !== before) writeFileSync(path, edited.value.text)
  summarize(imported, file, terminal)
  reportEdit(edited.value, shownPath(path, cwd), terminal)
  return 0
}

function summarize({ format, rows, draft, notUnderstood }: Imported, file: string, terminal: Terminal): void {
  const counted = [amount(draft.cookies.length, 'stored key'), amount(draft.services.size, 'service')].join(' and ')
  tell(terminal, `${file} (${format}): ${amount(rows, 'row')} became ${counted}.`)
  const unfiled = draft.cookies.filter(({ category, service }) => category === undefined && service === undefined).length
  const without = `${amount(unfiled, 'entry', 'entries')} without a category: the file does not tell it.`
  if (unfiled > 0) tell(terminal, `${without} Choose one for each.`)
  if (notUnderstood.length > 0) tell(terminal, 'Not understood, or not whole:')
  for (const { place, text, why } of notUnderstood) tell(terminal, `  ${place}: ${text === '' ? '' : `"${text}" `}${why}`)
}

function reportEdit({ added, conflicts }: Edit, manifest: string, terminal: Terminal): void {
  const counted = [amount(added.cookies.length, 'stored key'), amount(added.services.size, 'service')].join(' and ')
  tell(terminal, `Added ${counted} to ${manifest}.`)
  if (conflicts.length > 0) tell(terminal, `What ${manifest} says otherwise was left as it is:`)
  for (const { entry, key, kept, offered } of conflicts) {
    tell(terminal, `  ${entry}: ${key} is ${kept === null ? 'not told' : `"${kept}"`} there, "${offered}" in the file`)
  }
}

function amount(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`
}

function tell({ stderr }: Terminal, line: string): void {
  stderr.write(`${visible(line)}\n`)
}
