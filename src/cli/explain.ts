import { join } from 'node:path'
import { Argument, type Command, Option } from 'commander'
import pc from 'picocolors'
import { findManifest } from '../manifest/locate.ts'
import { problemsOf } from '../rule-kit/wording.ts'
import { explanationToJson, explanationToPretty } from '../report/explanation.ts'
import { visible } from '../report/visible.ts'
import type { ExitCode, Terminal } from './terminal.ts'

interface ExplainOptions {
  format: 'pretty' | 'json'
  allowCode?: boolean
}

/** Adds `cookierc explain`. */
export function addExplain(program: Command, terminal: Terminal, exitWith: (code: ExitCode) => void): void {
  program
    .command('explain')
    .description('Tell what the catalogue and the manifest know of a name.')
    .addArgument(new Argument('<name>', 'a cookie, stored key, host, URL, global, npm package, service or platform'))
    .addOption(new Option('-f, --format <format>', 'how to write it').choices(['pretty', 'json']).default('pretty'))
    .option('--allow-code', 'read a manifest that is JavaScript or TypeScript, which runs it')
    .addHelpText('after', '\nExit code: 0 the name is known, 1 it is not, 2 called wrongly.')
    .action(async (name: string, options: ExplainOptions) => exitWith(await explain(name, options, terminal)))
}

async function explain(name: string, { format, allowCode }: ExplainOptions, terminal: Terminal): Promise<ExitCode> {
  const { cwd, stdout, stderr, colours } = terminal
  // The catalogue loads only for real work: `--help` is to be instant.
  const { explainName } = await import('../analysis/explain-name.ts')
  const { projectOf } = await import('../analysis/project.ts')
  const found = findManifest(join(cwd, '.cookierc'), { manifest: null, allowCode: allowCode === true, cwd })
  if (found.status === 'unreadable') stderr.write(`${visible(problemsOf(found, cwd))} What it declares is not told.\n`)
  const explanation = explainName(name, projectOf(found.status === 'found' ? found.manifest : null))
  stdout.write(format === 'json' ? explanationToJson(explanation) : explanationToPretty(explanation, pc.createColors(colours)))
  return explanation.meanings.length > 0 ? 0 : 1
}
