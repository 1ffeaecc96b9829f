import type { RuleFacts } from '../report/problem.ts'

const pages = 'https://github.com/eslint-plugin-consent/eslint-plugin-consent/blob/main/docs/check.md'

/** What `check` asks beside the rules, about the whole project; reports speak of them as of rules. */
export const neverFoundRule: RuleFacts = {
  id: 'cookierc/never-found',
  description: 'What the manifest declares has to be found in the source, unless it says who else sets it',
  url: `${pages}#cookiercnever-found`,
}

export const undeclaredRule: RuleFacts = {
  id: 'cookierc/undeclared',
  description: 'What is found in files that the ESLint configuration leaves out has to be declared too',
  url: `${pages}#cookiercundeclared`,
}

export const unusedServiceRule: RuleFacts = {
  id: 'cookierc/unused-service',
  description: 'A service whose script is loaded has to be used',
  url: `${pages}#cookiercunused-service`,
}

export const notLintedRule: RuleFacts = {
  id: 'cookierc/not-linted',
  description: 'Files with effects that need consent have to be linted',
  url: `${pages}#cookiercnot-linted`,
}

export const unreadableRule: RuleFacts = {
  id: 'cookierc/unreadable',
  description: 'Files that are linted have to be readable',
  url: `${pages}#cookiercunreadable`,
}

export const ownRules: readonly RuleFacts[] = [neverFoundRule, undeclaredRule, unusedServiceRule, notLintedRule, unreadableRule]

/** Whether a problem answers a question about the whole project, whatever files a branch changed. */
export function isAboutWholeProject({ rule }: { rule: string }): boolean {
  return rule === neverFoundRule.id || rule === undeclaredRule.id
}
