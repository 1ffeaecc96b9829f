import type { TSESTree } from '@typescript-eslint/utils'

/** A value as far as the source tells: written down, left out, or said in a way that nobody can read from here. */
export type Said<T> = { is: T } | 'left out' | 'unknown'

export type SameSite = 'Strict' | 'Lax' | 'None'

/** How long a cookie is kept: a word, seconds from the write on, or a date, in milliseconds since 1970. */
export type WrittenLifetime = 'session' | 'persistent' | { seconds: number } | { until: number }

export interface WrittenAttributes {
  secure: Said<boolean>
  httpOnly: Said<boolean>
  partitioned: Said<boolean>
  sameSite: Said<SameSite>
  path: Said<string>
  domain: Said<string>
}

export type AttributeName = keyof WrittenAttributes

/** Where more attributes can be written, and in which form. */
export type Insertion =
  /** The expression that is the cookie's text. */
  | { form: 'text'; node: TSESTree.Node }
  /** The object of options. `spelled` has the keys that are not called as here. */
  | { form: 'options'; node: TSESTree.ObjectExpression; spelled: Spelling }
  /** The call that takes such an object as its next argument. */
  | { form: 'argument'; node: TSESTree.CallExpression | TSESTree.NewExpression; spelled: Spelling }

/** What a library calls the options that have names of their own there. */
export interface Spelling extends Readonly<Partial<Record<AttributeName, string>>> {
  /** Values of SameSite begin with a capital: `Lax`. */
  capitalised?: true
}

/** On which terms a cookie is written. */
export interface CookieTerms {
  /** The longest of several that it may have; `null` where none is known. */
  lifetime: WrittenLifetime | null
  attributes: WrittenAttributes
  /** A server writes it, which alone can hide it from scripts. */
  isFromServer: boolean
  /** `null` where nothing can be written in this file. */
  insertion: Insertion | null
}
