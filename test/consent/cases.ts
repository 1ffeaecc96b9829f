import { describe, expect, it } from 'vitest'
import { type Setting, differences } from './verdicts.ts'

/** A name, and code whose effects are marked with the word expected of them. Honest code and its broken twin stand together. */
export type Case = readonly [name: string, code: string]

/** The gates that the cases use: a check, a consent object, a promise, a callback and a component. */
export const GATES = [
  'hasConsent($category)', 'consent.$category', 'store.consent.$category', 'await ready($category)', 'onConsent($category, $granted)',
  '<ConsentGate category=$category>',
]

/** One test a case: every effect is judged as its marker says. */
export function describeCases(title: string, cases: readonly Case[], setting: Setting = { gates: GATES }): void {
  describe(title, () => {
    it.each(cases)('%s', (_, code) => {
      expect(differences(code, setting)).toEqual([])
    })
  })
}
