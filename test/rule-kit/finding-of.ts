import type { TSESTree } from '@typescript-eslint/utils'
import type { Effect } from '../../src/model/effect.ts'
import type { Declared, Finding } from '../../src/model/finding.ts'
import type { Judgement } from '../../src/model/verdict.ts'

const place = { start: { line: 1, column: 0 }, end: { line: 1, column: 1 } }
const nowhere = { type: 'Identifier', name: 'x' } as unknown as TSESTree.Node

interface Parts {
  effect?: Partial<Effect>
  category?: string | null
  declaration?: Partial<Declared>
  judgement?: Partial<Judgement>
}

/** An ungated, undeclared cookie `a` of nobody, but for what is said. */
export function findingOf({ effect, category = null, declaration, judgement }: Parts): Finding {
  return {
    effect: {
      kind: 'cookie',
      name: 'a',
      type: 'cookie',
      service: null,
      target: null,
      deletion: false,
      place: { loc: place, range: [0, 1] },
      site: nowhere,
      ...effect,
    },
    category,
    declaration: { declared: false, entry: null, otherType: null, ...declaration },
    judgement: { verdict: 'ungated', objection: 'ungated', evidence: [], ...judgement },
  }
}
