import { createRule } from '../src/rule-kit/create-rule.ts'
import { forEachFinding } from '../src/rule-kit/for-each-finding.ts'
import { undeclaredName, undeclaredNames } from '../src/rule-kit/undeclared.ts'

export default createRule({
  name: 'no-undeclared-storage',
  meta: {
    type: 'problem',
    docs: {
      description: 'Report keys in local storage, session storage and databases that the manifest does not declare',
      recommended: true,
    },
    schema: [],
    defaultOptions: [],
    messages: {
      undeclared: '{{effect}} is not declared in {{manifest}}, and consent law treats it like a cookie. '
        + 'Add `{{entry}}` under `cookies`.',
      wrongType: '{{effect}} is declared in {{manifest}} as `{{otherType}}` only, but written as `{{type}}`. '
        + 'Correct the `type` of that entry, or add `{{entry}}` under `cookies`.',
    },
  },
  create: (context) => forEachFinding(context, undeclaredNames('storage'), (finding, file) =>
    context.report(undeclaredName(finding, file, context.cwd))),
})
