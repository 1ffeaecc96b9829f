import { Argument, type Command, InvalidArgumentError, Option } from 'commander'
import type { Checked } from '../report/checked.ts'
import { visible } from '../report/visible.ts'
import type { BaselineEntry } from './baseline.ts'
import { type CheckFormat, checkFormats, formatCheck } from './format-report.ts'
import { type WalkOptions, complaints } from './inventory-of.ts'
import type { Threads } from './project-eslint.ts'
import { type ExitCode, type Terminal, Misuse } from './terminal.ts'
import { type Destination, refuseToOverwrite, writeReport } from './write-report.ts'

interface CheckOptions extends Destination, WalkOptions {
  format: CheckFormat
  baseline?: string
  updateBaseline?: boolean
  since?: string
  changedLines?: boolean
  maxWarnings?: number
  concurrency: Threads
}

/** Adds `cookierc check`. */
export function addCheck(program: Command, terminal: Terminal, exitWith: (code: ExitCode) => void): void {
  program
    .command('check')
    .description('Run every rule, and ask what only the whole project answers: for CI, with an exit code.')
    .addArgument(new Argument('[paths...]', 'files and folders').default(['.'], 'the current folder'))
    .addOption(new Option('-f, --format <format>', 'how to write it').choices(checkFormats).default('pretty'))
    .option('-o, --output <file>', 'write to a file instead of the terminal')
    .option('--force', 'write over the output file if it exists')
    .option('--baseline <file>', 'tell only what is not in this list of known problems')
    .option('--update-baseline', 'with --baseline: write today\'s problems to it, and tell none')
    .option('--since <rev>', 'lint only what a branch changed since it left this revision, such as origin/main')
    .option('--changed-lines', 'with --since: tell only of the very lines that changed')
    .addOption(new Option('--max-warnings <n>', 'fail on more warnings than this').argParser(countFrom))
    .addOption(new Option('--concurrency <n>', 'threads of ESLint: a number, auto or off').default('off').argParser(threadsFrom))
    .option('--all', 'also look into tests and stories, where no ESLint configuration decides')
    .option('--allow-code', 'read a manifest that is JavaScript or TypeScript, which runs it')
    .addHelpText('after', [
      '',
      'The rules run by the project\'s own ESLint configuration, comments included, if it has this plugin; else the recommended ones do.',
      'Exit code: 0 no errors, 1 errors, or more warnings than --max-warnings, 2 called wrongly.',
    ].join('\n'))
    .action(async (paths: string[], options: CheckOptions) => exitWith(await check(paths, options, terminal)))
}

async function check(paths: readonly string[], options: CheckOptions, terminal: Terminal): Promise<ExitCode> {
  refuseContradictions(options)
  refuseToOverwrite(options, terminal)
  const { cwd, stderr } = terminal
  const { all = false, allowCode = false, concurrency: threads, since } = options
  const { baselineOf, compareWithBaseline, readBaseline, writeBaseline } = await import('./baseline.ts')
  const before = options.baseline === undefined ? null : readBaseline(options.baseline, cwd)
  if (options.baseline !== undefined && before === null && options.updateBaseline !== true) {
    throw new Misuse(`There is no baseline ${options.baseline} yet. Write one with --update-baseline.`)
  }
  const { changedSince } = await import('./changed-since.ts')
  const changes = since === undefined ? null : await changedSince(since, cwd)

  // ESLint and the catalogue load only for real work: `--help` is to be instant.
  const { runCheck } = await import('./run-check.ts')
  const found = await runCheck(paths, { all, allowCode, threads, changes }, terminal)
  const hasFailed = found.inventory.failed.length > 0 || found.inventory.unreadableManifests.length > 0
  for (const line of complaints(found.inventory, cwd)) stderr.write(`${visible(line)}\n`)
  if (options.baseline !== undefined && options.updateBaseline === true) {
    const entries = baselineOf(found.problems, before ?? [], found.wasChecked)
    writeBaseline(options.baseline, entries, cwd)
    terminal.stdout.write(`${visible(options.baseline)} has ${total(entries)} known ${total(entries) === 1 ? 'problem' : 'problems'} now.\n`)
    return hasFailed ? 1 : 0
  }

  const compared = compareWithBaseline(found.problems, before ?? [], found.wasChecked)
  const { isTouched } = await import('./touched.ts')
  const { isAboutWholeProject } = await import('./own-questions.ts')
  const problems = changes === null ? compared.fresh : compared.fresh.filter((problem) =>
    isAboutWholeProject(problem) || isTouched(problem, changes, cwd, options.changedLines === true))
  const checked: Checked = {
    ...found,
    problems,
    baseline: before === null ? null : { known: compared.known, fixed: changes === null ? compared.fixed : [] },
    since: since === undefined ? null : { revision: since, leftOut: compared.fresh.length - problems.length },
  }
  const colours = terminal.colours && options.output === undefined
  writeReport(await formatCheck(checked, options.format, { cwd, colours }), options, terminal)
  tellElsewhere(checked, options, terminal)
  return hasFailed || fails(checked, options.maxWarnings) ? 1 : 0
}

function refuseContradictions({ baseline, updateBaseline, since, changedLines, format, output }: CheckOptions): void {
  if (updateBaseline === true && baseline === undefined) throw new Misuse('--update-baseline needs --baseline FILE: the list to write.')
  if (updateBaseline === true && since !== undefined) throw new Misuse('A baseline is of the whole project: leave --since out.')
  if (updateBaseline === true && (output !== undefined || format !== 'pretty')) throw new Misuse('--update-baseline writes no report: leave --format and --output out.')
  if (changedLines === true && since === undefined) throw new Misuse('--changed-lines needs --since REV: the revision to compare with.')
}

/** Errors fail, and warnings if there are more than are allowed. */
function fails({ problems }: Checked, maxWarnings: number | undefined): boolean {
  const errors = problems.filter(({ level }) => level === 'error').length
  return errors > 0 || (maxWarnings !== undefined && problems.length - errors > maxWarnings)
}

/** What somebody should know whose report is for machines, or in a file. */
function tellElsewhere({ inventory, notes }: Checked, { format, output }: CheckOptions, { stderr }: Terminal): void {
  if (format === 'pretty' && output === undefined) return
  for (const { file, problem } of inventory.unread) stderr.write(`${visible(`${file} could not be read: ${problem}`)}\n`)
  for (const note of notes) stderr.write(`${visible(note)}\n`)
}

function total(entries: readonly BaselineEntry[]): number {
  return entries.reduce((sum, { count }) => sum + count, 0)
}

function countFrom(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It takes a number, such as 0.')
  return Number(text)
}

function threadsFrom(text: string): Threads {
  if (text === 'off' || text === 'auto') return text
  const number = countFrom(text)
  if (number === 0) throw new InvalidArgumentError('It takes a number from 1 on, auto or off.')
  return number
}
