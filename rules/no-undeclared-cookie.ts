import { createRule } from '../src/rule-kit/create-rule.ts'
import { forEachFinding } from '../src/rule-kit/for-each-finding.ts'
import { undeclaredName, undeclaredNames } from '../src/rule-kit/undeclared.ts'

export default createRule({
  name: 'no-undeclared-cookie',
  meta: {
    type: 'problem',
    docs: {
      description: 'Report cookies that the manifest does not declare',
      recommended: true,
    },
    schema: [],
    defaultOptions: [],
    messages: {
      undeclared: '{{effect}} is not declared in {{manifest}}, so no cookie policy tells of it. '
        + 'Add `{{entry}}` under `cookies`.',
      wrongType: '{{effect}} is declared in {{manifest}} as `{{otherType}}` only, but written as a cookie. '
        + 'Correct the `type` of that entry, or add `{{entry}}` under `cookies`.',
    },
  },
  create: (context) => forEachFinding(context, undeclaredNames('cookie'), (finding, file) =>
    context.report(undeclaredName(finding, file, context.cwd))),
})
