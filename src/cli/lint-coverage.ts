import type { ESLint, Linter } from 'eslint'
import plugin from '../index.ts'
import { everyFile } from './eslint-options.ts'
import { Misuse } from './terminal.ts'

/** How a file stands to the project's ESLint configuration. */
export interface Standing {
  /** A rule of the plugin looks at it. */
  linted: boolean
  /** Rules on what is undeclared are on, or turned off on purpose. */
  asksUndeclared: boolean
}

/** What the project's ESLint configuration has to do with the plugin. */
export interface Coverage {
  /** The plugin as the project has installed it. */
  plugin: ESLint.Plugin
  /** What it is called there. */
  prefixes: readonly string[]
  /** Of the first file that a rule of the plugin looks at. */
  settings: Readonly<Record<string, unknown>>
  standingOf(path: string): Standing
  /** Whether the configuration says to leave a file alone. */
  isIgnored(path: string): Promise<boolean>
}

interface CalculatedConfig {
  plugins?: Readonly<Record<string, ESLint.Plugin>>
  rules?: Readonly<Record<string, Linter.RuleEntry>>
  settings?: Readonly<Record<string, unknown>>
}

const unseen: Standing = { linted: false, asksUndeclared: false }

/**
 * @param paths absolute, of the files to be checked
 * @returns `null` where there is no configuration, or none that knows the plugin for any of the files
 * @throws {Misuse} for a configuration that can't be loaded
 */
export async function coverageOf(Eslint: typeof ESLint, cwd: string, paths: readonly string[]): Promise<Coverage | null> {
  const eslint = new Eslint({ cwd })
  const standings = new Map<string, Standing>()
  const prefixes = new Set<string>()
  let installed: ESLint.Plugin | null = null
  let settings: CalculatedConfig['settings']
  for (const path of paths) {
    const config = await configFor(eslint, path)
    const own = Object.entries(config?.plugins ?? {}).find(([, { meta }]) => meta?.name === plugin.meta?.name)
    if (!config || !own) continue
    const [prefix, ownPlugin] = own
    const rules = Object.entries(config.rules ?? {}).filter(([id]) => id.startsWith(`${prefix}/`))
    if (rules.length === 0) continue
    installed ??= ownPlugin
    settings ??= config.settings ?? {}
    prefixes.add(prefix)
    standings.set(path, {
      linted: rules.some(([, entry]) => isOn(entry)),
      asksUndeclared: rules.some(([id]) => id.startsWith(`${prefix}/no-undeclared-`)),
    })
  }
  if (!installed) return null
  const withEveryFile = new Eslint({ cwd, overrideConfig: { files: [...everyFile] } })
  return {
    plugin: installed,
    prefixes: [...prefixes],
    settings: settings ?? {},
    standingOf: (path) => standings.get(path) ?? unseen,
    isIgnored: (path) => withEveryFile.isPathIgnored(path),
  }
}

async function configFor(eslint: ESLint, path: string): Promise<CalculatedConfig | undefined> {
  try {
    return await eslint.calculateConfigForFile(path) as CalculatedConfig | undefined
  } catch (error) {
    if (isMissing(error)) return undefined
    const why = error instanceof Error ? error.message : String(error)
    throw new Misuse(`The project's ESLint configuration can't be loaded: ${why}`)
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && /could not find config file|no eslint configuration file was found/i.test(error.message)
}

function isOn(entry: Linter.RuleEntry): boolean {
  const severity: unknown = Array.isArray(entry) ? entry[0] : entry
  return severity !== 0 && severity !== 'off'
}
