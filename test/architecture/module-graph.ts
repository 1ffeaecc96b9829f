import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import ts from 'typescript'

/** A source file as the architecture sees it. */
export interface Module {
  /** From the project's root, with `/`. */
  path: string
  lines: number
  /** Paths of the project files it imports; type-only imports, re-exports and `import()` count. */
  imports: readonly string[]
  /** Every statement imports or re-exports. */
  onlyReExports: boolean
}

/** Reads a module from its text. */
export function parseModule(path: string, text: string): Module {
  const imports = ts
    .preProcessFile(text, true, true)
    .importedFiles.map((imported) => imported.fileName)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => posix.join(posix.dirname(path), specifier))
  const { statements } = ts.createSourceFile(path, text, ts.ScriptTarget.Latest)
  const reExports = statements.some((statement) => ts.isExportDeclaration(statement))
  const nothingElse = statements.every(
    (statement) => ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement),
  )
  return {
    path,
    lines: text.trimEnd().split('\n').length,
    imports: [...new Set(imports)],
    onlyReExports: reExports && nothingElse,
  }
}

/** Every `.ts` module below the named folders, in the order of their paths. */
export function readModules(root: string, folders: readonly string[]): Module[] {
  return folders
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((below) => `${folder}/${below.replaceAll('\\', '/')}`))
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map((path) => parseModule(path, readFileSync(join(root, path), 'utf8')))
}
