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
      undeclared: '{{effect}} tells a service of the visit that {{manifest}} does not declare. '
        + 'Add `{{entry}}` under `services`.',
      unknownHost: '{{effect}} tells a host of the visit that {{manifest}} does not know. '
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
