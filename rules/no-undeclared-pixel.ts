import { createRule } from '../src/rule-kit/create-rule.ts'
import { forEachFinding } from '../src/rule-kit/for-each-finding.ts'
import { undeclaredRecipients } from '../src/rule-kit/undeclared.ts'
import { openingWith, serviceEntry, shownManifest } from '../src/rule-kit/wording.ts'

export default createRule({
  name: 'no-undeclared-pixel',
  meta: {
    type: 'problem',
    docs: {
      description: 'Report pixels, beacons and embeds that the manifest does not declare',
      recommended: true,
    },
    schema: [],
    defaultOptions: [],
    messages: {
      undeclared: '{{effect}}: {{manifest}} does not declare this service, though it is told of the visit. '
        + 'Add `{{entry}}` under `services`.',
      unknownHost: '{{effect}}: {{manifest}} does not know this host, though it is told of the visit. '
        + 'Add {{host}} to the `hosts` of an entry under `services`, or to `domains` if it is your own.',
    },
  },
  create: (context) => forEachFinding(context, undeclaredRecipients('pixel', 'beacon', 'embed'), (finding, file) => {
    const { effect } = finding
    context.report({
      loc: effect.place.loc,
      messageId: effect.service === null ? 'unknownHost' : 'undeclared',
      data: {
        effect: openingWith(effect),
        host: effect.target?.host ?? '',
        manifest: shownManifest(file, context.cwd),
        entry: serviceEntry(finding),
      },
    })
  }),
})
