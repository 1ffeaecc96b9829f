import { createRule } from '../src/rule-kit/create-rule.ts'
import { forEachFinding } from '../src/rule-kit/for-each-finding.ts'
import { openingWith } from '../src/rule-kit/wording.ts'
import { unresolvedNames } from '../src/rule-kit/unresolved.ts'

export default createRule({
  name: 'no-unresolved-name',
  meta: {
    type: 'suggestion',
    docs: {
      description: 'Disallow writes of cookies and stored keys whose name cannot be known',
      recommended: false,
    },
    schema: [],
    defaultOptions: [],
    messages: {
      unresolved: '{{effect}} can\'t be held against the manifest. Let its name, or how that begins, stand in the source as a constant.',
    },
  },
  create: (context) => forEachFinding(context, unresolvedNames, ({ effect }) =>
    context.report({ loc: effect.place.loc, messageId: 'unresolved', data: { effect: openingWith(effect) } })),
})
