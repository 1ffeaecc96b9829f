import { readFileSync } from 'node:fs'
import nodeModule, { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Origin, Reading } from './node.ts'
import { problemAt } from './node.ts'

/** A module as Node makes it; `_compile` is how every loader hook of Node hands over changed text. */
interface CompiledModule {
  exports: unknown
  filename: string
  paths: readonly string[]
  _compile(text: string, filename: string, format: 'module' | 'commonjs'): void
}

const Module = nodeModule as unknown as {
  new (id: string): CompiledModule
  _nodeModulePaths(folder: string): readonly string[]
}

let runs = 0

export function isCodeFile(file: string): boolean {
  return /\.[cm]?[jt]s$/.test(file)
}

/**
 * Runs a JavaScript or TypeScript manifest and returns what it exports by default. To be called only where the user
 * allowed it. The text is compiled afresh each time, so an edited manifest is seen; modules that it imports are not.
 */
export function runManifest(text: string, file: string): Reading<unknown> {
  const at: Origin = { file, line: null, column: null, path: '$' }
  try {
    const exported = run(/\.[cm]?ts$/.test(file) ? withoutTypes(text, file) : text, file)
    const value = isNamespace(exported) && 'default' in exported ? exported.default : exported
    if (typeof value !== 'function' && !(value instanceof Promise)) return { ok: true, value }
    const found = `This manifest exports a ${typeof value === 'function' ? 'function' : 'promise'}`
    const message = `${found}, but it is read synchronously. Export the value: \`export default { cookies: [...] }\`.`
    return { ok: false, problems: [problemAt(at, 'source', message)] }
  } catch (error) {
    return { ok: false, problems: [problemAt(at, 'source', failure(error))] }
  }
}

function run(text: string, file: string): unknown {
  const format = formatOf(text, file)
  // Node keeps ES modules by their address for ever; a new one makes it read the edited text.
  const filename = format === 'module' ? `${file}?${++runs}` : file
  const made = new Module(filename)
  made.filename = filename
  made.paths = Module._nodeModulePaths(dirname(file))
  made._compile(text, filename, format)
  return made.exports
}

function formatOf(text: string, file: string): 'module' | 'commonjs' {
  if (/\.m[jt]s$/.test(file)) return 'module'
  if (/\.c[jt]s$/.test(file)) return 'commonjs'
  if (file.endsWith('.ts')) return 'module'
  return packageType(dirname(file)) ?? (/^\s*(?:import|export)\b/m.test(text) ? 'module' : 'commonjs')
}

function packageType(folder: string): 'module' | 'commonjs' | null {
  try {
    const { type } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { type?: unknown }
    return type === 'module' || type === 'commonjs' ? type : null
  } catch {
    const parent = dirname(folder)
    return parent === folder ? null : packageType(parent)
  }
}

function withoutTypes(text: string, file: string): string {
  const typescript = findTypeScript(file)
  if (typescript === null) throw new MissingTypeScript()
  const module = file.endsWith('.cts') ? typescript.ModuleKind.CommonJS : typescript.ModuleKind.ESNext
  const options = { module, target: typescript.ScriptTarget.ES2022 }
  return typescript.transpileModule(text, { compilerOptions: options, fileName: file }).outputText
}

class MissingTypeScript extends Error {}

function findTypeScript(file: string): typeof import('typescript') | null {
  for (const from of [file, import.meta.url]) {
    try {
      return createRequire(from)('typescript') as typeof import('typescript')
    } catch {
      continue
    }
  }
  return null
}

function isNamespace(value: unknown): value is { default?: unknown } {
  if (typeof value !== 'object' || value === null) return false
  return Object.prototype.toString.call(value) === '[object Module]' || Object.hasOwn(value, '__esModule')
}

const asYaml = 'write `.cookierc` in YAML.'

function failure(error: unknown): string {
  if (error instanceof MissingTypeScript) {
    return `A TypeScript manifest needs the package \`typescript\`, which is not installed. Install it, or ${asYaml}`
  }
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ERR_REQUIRE_ASYNC_MODULE') {
    return `This manifest has a top-level \`await\`, but it is read synchronously. Remove the \`await\`, or ${asYaml}`
  }
  const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
  return `Running this manifest failed: ${reason.replace(/[.:]?$/, '.')} Correct it, or ${asYaml}`
}
