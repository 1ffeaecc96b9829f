import { createRule } from '../src/rule-kit/create-rule.ts'
import { forEachFinding } from '../src/rule-kit/for-each-finding.ts'
import { undeclaredRecipients } from '../src/rule-kit/undeclared.ts'
import { openingWith, serviceEntry, shownManifest } from '../src/rule-kit/wording.ts'

export default createRule({
  name: 'no-undeclared-service',
  meta: {
    type: 'problem',
    docs: {
      description: 'Report services that are loaded or started and that the manifest does not declare',
      recommended: true,
    },
    schema: [],
    defaultOptions: [],
    messages: {
      undeclared: '{{effect}}: {{manifest}} does not declare this service, so visitors are not told of it. '
        + 'Add `{{entry}}` under `services`.',
    },
  },
  create: (context) => forEachFinding(context, undeclaredRecipients('load', 'init'), (finding, file) => {
    const { effect } = finding
    context.report({
      loc: effect.place.loc,
      messageId: 'undeclared',
      data: {
        effect: openingWith(effect),
        manifest: shownManifest(file, context.cwd),
        entry: serviceEntry(finding),
      },
    })
  }),
})
