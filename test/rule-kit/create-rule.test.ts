import { Linter } from 'eslint'
import { describe, expect, it } from 'vitest'
import { createRule } from '../../src/rule-kit/create-rule.ts'

const rule = createRule({
  name: 'no-x',
  meta: {
    type: 'problem',
    docs: { description: 'Report x', recommended: true },
    schema: [{ type: 'object' }],
    defaultOptions: [{ loud: false, often: 'never' }] as readonly [{ loud?: boolean; often?: string }],
    messages: { found: '{{loud}} {{often}}' },
  },
  create: (context, [{ loud, often }]) => ({
    Program: (node) => context.report({ node, messageId: 'found', data: { loud: String(loud), often: String(often) } }),
  }),
})

function messages(...options: object[]): string[] {
  return new Linter().verify('x', {
    plugins: { consent: { rules: { 'no-x': rule as never } } },
    rules: { 'consent/no-x': ['error', ...options] },
  }).map(({ message }) => message)
}

describe('createRule', () => {
  it('leads to the page of the rule and keeps its meta', () => {
    expect(rule.meta.docs).toEqual({
      description: 'Report x',
      recommended: true,
      url: 'https://github.com/eslint-plugin-consent/eslint-plugin-consent/blob/main/docs/rules/no-x.md',
    })
    expect(rule.meta.type).toBe('problem')
    expect(rule.meta).not.toHaveProperty('languages')
  })

  it('fills in the defaults beside what is given', () => {
    expect(messages()).toEqual(['false never'])
    expect(messages({ loud: true })).toEqual(['true never'])
    expect(messages({ often: 'daily' })).toEqual(['false daily'])
  })

  it('fills them in where ESLint itself does not', () => {
    const { defaultOptions: _, ...meta } = rule.meta
    const bare = { ...rule, meta }
    const [message] = new Linter().verify('x', {
      plugins: { consent: { rules: { 'no-x': bare as never } } },
      rules: { 'consent/no-x': ['error', { loud: true }] },
    })
    expect(message?.message).toBe('true never')
  })
})
