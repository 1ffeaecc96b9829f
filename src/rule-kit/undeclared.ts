import type { TSESLint } from '@typescript-eslint/utils'
import type { FileAnalysis } from '../analysis/analyze.ts'
import type { EffectKind } from '../model/effect.ts'
import type { Finding } from '../model/finding.ts'
import type { Selection } from './for-each-finding.ts'
import { keyEntry, openingWith, shownManifest } from './wording.ts'

/** Findings of these kinds that the manifest does not declare: each name once a file, at its first write. */
export function undeclaredNames(...kinds: readonly EffectKind[]): Selection {
  return firstUndeclared(kinds, ({ name, type }) => name === null ? null : `${type} ${name}`)
}

/** Findings of these kinds that the manifest does not declare: each service, and each unknown host, once a file. */
export function undeclaredRecipients(...kinds: readonly EffectKind[]): Selection {
  return firstUndeclared(kinds, ({ service, target }) => service ?? target?.host ?? null)
}

/** @param identify what is to be declared; `null` where the source does not tell */
function firstUndeclared(
  kinds: readonly EffectKind[],
  identify: (effect: Finding['effect']) => string | null,
): Selection {
  return ({ findings }) => {
    const first = new Map<string, Finding>()
    for (const finding of findings) {
      const { effect, declaration } = finding
      if (effect.deletion || declaration.declared !== false || !kinds.includes(effect.kind)) continue
      const identity = identify(effect)
      if (identity !== null && !first.has(identity)) first.set(identity, finding)
    }
    return first.values()
  }
}

/** What a rule says of a name that is not declared, or as another type only. */
export function undeclaredName(
  finding: Finding,
  file: FileAnalysis,
  cwd: string,
): TSESLint.ReportDescriptor<'undeclared' | 'wrongType'> {
  const { effect, declaration: { otherType } } = finding
  return {
    loc: effect.place.loc,
    messageId: otherType ? 'wrongType' : 'undeclared',
    data: {
      effect: openingWith(effect),
      manifest: shownManifest(file, cwd),
      entry: keyEntry(finding),
      type: effect.type ?? '',
      otherType: otherType?.type ?? '',
    },
  }
}
