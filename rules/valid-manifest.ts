import { createRule } from '../src/rule-kit/create-rule.ts'
import { forEachFinding } from '../src/rule-kit/for-each-finding.ts'
import { forEachFlaw } from '../src/rule-kit/for-each-flaw.ts'
import { isManifest } from '../src/rule-kit/manifest-source-code.ts'
import { withoutManifest } from '../src/rule-kit/without-manifest.ts'
import { openingWith, problemsOf } from '../src/rule-kit/wording.ts'

const firstCharacter = { line: 1, column: 0 }

export default createRule({
  name: 'valid-manifest',
  meta: {
    type: 'problem',
    docs: {
      description: 'Require a manifest that is readable, complete and plausible',
      recommended: true,
    },
    schema: [],
    defaultOptions: [],
    messages: {
      missing: '{{effect}} has nothing to be held against: there is no .cookierc in this folder or above it. '
        + 'Create one at the root of the project that declares what it stores and loads.',
      unreadable: '{{problem}} Until it is mended, nothing in this file is checked.',
      schema: '{{problem}}',
      duplicate: '{{problem}}',
      unknownCategory: '{{problem}}',
      unknownService: 'Nobody here knows a service `{{service}}`, so no code is held against it.{{hint}} Correct the id, or '
        + 'describe it under `services` with its `provider`, `hosts`, `globals` or `packages`.',
      weakCategory: '`{{name}}` is declared as {{declared}}, but {{service}} ({{provider}}) is used for {{known}}: declared so, '
        + 'visitors are asked for less than it needs. Write `{{known}}`, or disable this line and say why.',
      pendingPurpose: 'What `{{name}}` is for is still to be written: "{{purpose}}" tells a visitor nothing. Say it in a sentence.',
      implausibleLifetime: '`{{name}}` can\'t be kept for "{{lifetime}}": {{reason}}.',
      badGate: 'The gate `{{gate}}` can\'t be read from character {{place}} on, so that it proves nothing. {{problem}}',
    },
  },
  create: (context) => {
    if (isManifest(context.sourceCode)) {
      return forEachFlaw(context, ({ kind, data }, loc) => context.report({ loc, messageId: kind, data }))
    }
    return forEachFinding(context, withoutManifest, ({ effect }, { manifest }) => {
      if (manifest.status === 'missing') {
        context.report({ loc: effect.place.loc, messageId: 'missing', data: { effect: openingWith(effect) } })
      } else if (manifest.status === 'unreadable') {
        context.report({
          loc: firstCharacter,
          messageId: 'unreadable',
          data: { problem: problemsOf(manifest, context.cwd) },
        })
      }
    })
  },
})
