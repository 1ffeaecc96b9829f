import * as typescript from '@typescript-eslint/parser'
import { Linter } from 'eslint'
import { expect, it } from 'vitest'
import { withGlobals } from '../../src/project/read/component-scopes.ts'

/** A parser whose scopes lack what ESLint 10 asks for, as those of eslint-scope 8 do. */
const old = {
  parseForESLint(text: string) {
    const parsed = typescript.parseForESLint(text, { range: true, loc: true })
    const scopes = parsed.scopeManager
    const { globalScope } = scopes
    const scopeManager = {
      scopes: scopes.scopes, globalScope,
      acquire: scopes.acquire.bind(scopes), getDeclaredVariables: scopes.getDeclaredVariables.bind(scopes),
    }
    return { ...parsed, scopeManager }
  },
} as unknown as Linter.Parser

function complaints(parser: Linter.Parser): string[] {
  const linter = new Linter({ configType: 'flat' })
  return linter.verify('known(); unknown()', { languageOptions: { parser, globals: { known: 'readonly' } }, rules: { 'no-undef': 'error' } })
    .map(({ message }) => message)
}

it('completes the scopes of a parser that brings old ones along', () => {
  expect(complaints(withGlobals(old))).toEqual(["'unknown' is not defined."])
  expect(() => complaints(old)).toThrow('addGlobals')
})

it('leaves whole scopes alone', () => {
  expect(complaints(withGlobals(typescript as unknown as Linter.Parser))).toEqual(["'unknown' is not defined."])
})
