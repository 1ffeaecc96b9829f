import { Argument, type Command, Option } from 'commander'
import { visible } from '../report/visible.ts'
import { type ScanFormat, formatInventory, scanFormats } from './format-report.ts'
import { type WalkOptions, complaints, inventoryOf } from './inventory-of.ts'
import type { ExitCode, Terminal } from './terminal.ts'
import { type Destination, refuseToOverwrite, writeReport } from './write-report.ts'

interface ScanOptions extends Destination, WalkOptions {
  format: ScanFormat
}

/** Adds `cookierc scan`. */
export function addScan(program: Command, terminal: Terminal, exitWith: (code: ExitCode) => void): void {
  program
    .command('scan')
    .description('List every cookie, stored key, tracker and pixel in the source, and whether consent was proved.')
    .addArgument(
      new Argument('[paths...]', 'files and folders; a path that is named is always scanned')
        .default(['.'], 'the current folder'),
    )
    .addOption(new Option('-f, --format <format>', 'how to write it').choices(scanFormats).default('pretty'))
    .option('-o, --output <file>', 'write to a file instead of the terminal')
    .option('--force', 'write over the output file if it exists')
    .option('--all', 'also look into tests and stories')
    .option('--allow-code', 'read a manifest that is JavaScript or TypeScript, which runs it')
    .addHelpText('after', [
      '',
      'Paths in the report are relative to the current folder; lines and columns count from 1.',
      'Folders: left out are node_modules, what git ignores, build output, minified files, tests and stories.',
      'Exit code: 0 done, 1 a manifest or the analysis of a file failed, 2 called wrongly.',
    ].join('\n'))
    .action(async (paths: string[], options: ScanOptions) => exitWith(await scan(paths, options, terminal)))
}

async function scan(paths: readonly string[], options: ScanOptions, terminal: Terminal): Promise<ExitCode> {
  refuseToOverwrite(options, terminal)
  const { cwd: root, stderr } = terminal
  const inventory = await inventoryOf(paths, options, terminal)

  const colours = terminal.colours && options.output === undefined
  writeReport(await formatInventory(inventory, options.format, { cwd: root, colours }), options, terminal)

  for (const line of complaints(inventory, root)) stderr.write(`${visible(line)}\n`)
  // The report for people names them already.
  const isSeen = options.format === 'pretty' && options.output === undefined
  for (const { file, problem } of isSeen ? [] : inventory.unread) {
    stderr.write(`${visible(`${file} could not be read: ${problem}`)}\n`)
  }
  return inventory.failed.length > 0 || inventory.unreadableManifests.length > 0 ? 1 : 0
}
