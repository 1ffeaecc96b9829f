import { Command, CommanderError } from 'commander'
import { addCheck } from './check.ts'
import { addExplain } from './explain.ts'
import { addExport } from './export.ts'
import { addImport } from './import.ts'
import { addInit } from './init.ts'
import { addScan } from './scan.ts'
import { addSync } from './sync.ts'
import { type ExitCode, type Terminal, Misuse } from './terminal.ts'
import { version } from './version.ts'

/**
 * Runs `cookierc`. Never throws: an error becomes one line on `stderr` and an exit code.
 *
 * @param args without the program's own name
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let exitCode: ExitCode = 0
  const program = new Command('cookierc')
    .description(
      'Finds what an application stores in a browser and whom it tells of the visit, and holds it against .cookierc.',
    )
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
      outputError: () => undefined,
    })
  for (const add of [addInit, addScan, addCheck, addSync, addImport, addExport, addExplain]) {
    add(program, terminal, (code) => {
      exitCode = code
    })
  }
  try {
    await program.parseAsync(args, { from: 'user' })
    return exitCode
  } catch (error) {
    return tell(error, terminal)
  }
}

function tell(error: unknown, { stderr }: Terminal): ExitCode {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0
    // Without a command the help has been shown already, and says it all.
    if (error.code !== 'commander.help') stderr.write(`${oneLine(error.message)} Try \`cookierc --help\`.\n`)
    return 2
  }
  if (error instanceof Misuse) {
    stderr.write(`error: ${oneLine(error.message)}\n`)
    return 2
  }
  stderr.write(`error: cookierc failed: ${oneLine(error instanceof Error ? error.message : String(error))}\n`)
  return 1
}

function oneLine(text: string): string {
  return text.split('\n').map((line) => line.trim()).filter((line) => line !== '').join(' ')
}
