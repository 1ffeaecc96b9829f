import { join } from 'node:path'
import { type Command, Option } from 'commander'
import type { ExportFormat } from '../exchange/export-manifest.ts'
import { findManifest } from '../manifest/locate.ts'
import { visible } from '../report/visible.ts'
import { problemsOf } from '../rule-kit/wording.ts'
import { type ExitCode, type Terminal, Misuse } from './terminal.ts'
import { type Destination, refuseToOverwrite, writeReport } from './write-report.ts'

interface ExportOptions extends Destination {
  format: ExportFormat
  language: string
  allowCode?: boolean
}

/** The formats, known without loading what writes them. */
const choices = ['markdown', 'html', 'csv', 'iab', 'klaro', 'vanilla-cookieconsent'] as const satisfies readonly ExportFormat[]

/** Adds `cookierc export`. */
export function addExport(program: Command, terminal: Terminal, exitWith: (code: ExitCode) => void): void {
  program
    .command('export')
    .description('Write the manifest as a cookie policy\'s table or as a platform\'s configuration.')
    .addOption(new Option('-f, --format <format>', 'what to write').choices(choices).makeOptionMandatory())
    .option('-o, --output <file>', 'write to a file instead of the terminal')
    .option('--force', 'write over the output file if it exists')
    .option('--language <tag>', 'the language of purposes that come in several, such as de', 'en')
    .option('--allow-code', 'read a manifest that is JavaScript or TypeScript, which runs it')
    .addHelpText('after', '\nExit code: 0 done, 1 there is no manifest that can be read, 2 called wrongly.')
    .action(async (options: ExportOptions) => exitWith(await runExport(options, terminal)))
}

async function runExport(options: ExportOptions, terminal: Terminal): Promise<ExitCode> {
  const { cwd, stderr } = terminal
  refuseToOverwrite(options, terminal)
  if (!/^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/.test(options.language)) {
    throw new Misuse(`"${options.language.slice(0, 20)}" is no language. Name one by its tag, such as en or pt-BR.`)
  }
  const found = findManifest(join(cwd, '.cookierc'), { manifest: null, allowCode: options.allowCode === true, cwd })
  if (found.status !== 'found') {
    const missing = 'There is no .cookierc here. Begin one with `cookierc init`, or with `cookierc import`.'
    const why = found.status === 'missing' ? missing : problemsOf(found, cwd)
    stderr.write(`error: ${visible(why)}\n`)
    return 1
  }
  // The catalogue loads only for real work: `--help` is to be instant.
  const { exportManifest } = await import('../exchange/export-manifest.ts')
  const { text, leftOut } = exportManifest(found.manifest, options.format, options.language)
  writeReport(text, options, terminal)
  if (leftOut.length > 0) stderr.write(`Left out, because ${options.format} can't say it:\n`)
  for (const { place, text: name, why } of leftOut) stderr.write(`${visible(`  ${name} (${place}) ${why}`)}\n`)
  return 0
}
