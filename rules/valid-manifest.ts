import { createRule } from '../src/rule-kit/create-rule.ts'
import { forEachFinding } from '../src/rule-kit/for-each-finding.ts'
import { withoutManifest } from '../src/rule-kit/without-manifest.ts'
import { openingWith, problemsOf } from '../src/rule-kit/wording.ts'

const firstCharacter = { line: 1, column: 0 }

export default createRule({
  name: 'valid-manifest',
  meta: {
    type: 'problem',
    docs: {
      description: 'Require a readable manifest wherever code has effects',
      recommended: true,
    },
    schema: [],
    defaultOptions: [],
    messages: {
      missing: '{{effect}} has nothing to be held against: there is no .cookierc in this folder or above it. '
        + 'Create one at the root of the project that declares what it stores and loads.',
      unreadable: '{{problem}} Until it is mended, nothing in this file is checked.',
    },
  },
  create: (context) => forEachFinding(context, withoutManifest, ({ effect }, { manifest }) => {
    if (manifest.status === 'missing') {
      context.report({ loc: effect.place.loc, messageId: 'missing', data: { effect: openingWith(effect) } })
    } else if (manifest.status === 'unreadable') {
      context.report({
        loc: firstCharacter,
        messageId: 'unreadable',
        data: { problem: problemsOf(manifest, context.cwd) },
      })
    }
  }),
})
