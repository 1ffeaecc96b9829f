import type { TSESLint } from '@typescript-eslint/utils'
import type { FileAnalysis } from '../analysis/analyze.ts'
import type { Finding } from '../model/finding.ts'
import type { Manifest } from '../model/manifest.ts'
import type { Node } from '../syntax/node.ts'
import { pageOf } from '../syntax/page.ts'

/**
 * A condition that proves consent for the finding's category, by a gate that the project already uses: one that opens
 * another effect of this file, else one that the manifest declares; `null` where there is none to be written as it stands.
 */
export function knownGate({ category }: Finding, { manifest, findings }: FileAnalysis): string | null {
  if (category === null) return null
  for (const other of findings) {
    if (other.category !== category || other.judgement.verdict !== 'granted') continue
    const condition = other.judgement.evidence[0]?.condition
    // Only an async function can await, and the finding may stand in another one.
    if (condition !== undefined && !/\bawait\b/.test(condition)) return condition
  }
  return manifest.status === 'found' ? declaredGate(manifest.manifest, category) : null
}

function declaredGate({ consent }: Manifest, category: string): string | null {
  for (const { when, grants } of consent.gates) {
    const written = grants === null ? asCondition(when, category) : null
    if (written !== null) return written
  }
  return null
}

/** A pattern that is a plain check, with the category in it: as a member, in a text, or as a text of its own. */
function asCondition(pattern: string, category: string): string | null {
  if (/^(?:await\b|<|new\b)|[*{[]|\$granted|=/.test(pattern)) return null
  const isName = /^[A-Za-z_$][\w$]*$/.test(category)
  if (pattern.includes('.$category')) return isName ? pattern.replace('.$category', `.${category}`) : null
  return pattern.replace(/(['"])\$category\1|\$category/, `'${category}'`)
}

/** A fix that puts the statement of a finding behind a condition; `null` where it is no statement of its own. */
export function wrapInGate(finding: Finding, condition: string): TSESLint.ReportFixFunction | null {
  const statement = finding.judgement.objection === 'refused' ? null : statementOf(finding.effect.site)
  if (!statement || isInPageAttribute(statement) || finding.judgement.verdict !== 'ungated') return null
  if (isInList(statement)) return (fixer) => fixer.insertTextBefore(statement, `if (${condition}) `)
  // Braces keep an `else` behind the statement with its own `if`.
  return (fixer) => [fixer.insertTextBefore(statement, `{ if (${condition}) `), fixer.insertTextAfter(statement, ' }')]
}

/** Whether code stands between the quotes of a page's attribute, where a condition's own quotes would end it. */
function isInPageAttribute(statement: Node): boolean {
  let isInAttribute = false
  let top: Node = statement
  for (; top.parent; top = top.parent) if (top.type === 'JSXAttribute') isInAttribute = true
  return isInAttribute && top.type === 'Program' && pageOf(top) !== null
}

function isInList({ parent }: Node): boolean {
  return parent?.type === 'Program' || parent?.type === 'BlockStatement' || parent?.type === 'StaticBlock' || parent?.type === 'SwitchCase'
}

function statementOf(site: Node): Node | null {
  for (let node: Node | undefined = site; node; node = node.parent) {
    if (node.type === 'ExpressionStatement') return node
    if (node.type.endsWith('Declaration') || node.type.endsWith('Statement') || node.type.startsWith('JSX')) return null
  }
  return null
}
