import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Linter } from 'eslint'

/**
 * A parser from the project's own packages, else from beside this tool.
 *
 * @param name npm package
 * @param root absolute path of the project's folder
 * @returns `null` where neither has a parser that loads
 */
export function findParser(name: string, root: string): Linter.Parser | null {
  for (const from of [join(root, 'package.json'), import.meta.url]) {
    const parser = load(name, createRequire(from))
    if (parser) return parser
  }
  return null
}

function load(name: string, require: NodeJS.Require): Linter.Parser | null {
  try {
    const loaded: unknown = require(name)
    return isParser(loaded) ? loaded : null
  } catch {
    // Absent, or without a package it needs in its turn: the next place may have a whole one.
    return null
  }
}

function isParser(loaded: unknown): loaded is Linter.Parser {
  return typeof loaded === 'object' && loaded !== null && 'parseForESLint' in loaded
}
