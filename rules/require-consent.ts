import { createRule } from '../src/rule-kit/create-rule.ts'
import { forEachFinding } from '../src/rule-kit/for-each-finding.ts'
import { knownGate, wrapInGate } from '../src/rule-kit/suggest-gate.ts'
import { ungated } from '../src/rule-kit/ungated.ts'
import { becauseOf, doubtAbout, listed, openingWith } from '../src/rule-kit/wording.ts'

type Options = readonly [{ events?: boolean; unknown?: 'ignore' | 'report' }]

export default createRule({
  name: 'require-consent',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'Require consent for its category on every path to an effect',
      recommended: true,
    },
    schema: [{
      type: 'object',
      properties: {
        events: { type: 'boolean', description: 'Also report later calls of an SDK that starts without consent.' },
        unknown: { type: 'string', enum: ['ignore', 'report'], description: 'What to do where nothing is decided.' },
      },
      additionalProperties: false,
    }],
    defaultOptions: [{ events: false, unknown: 'ignore' }] as Options,
    messages: {
      ungated: '{{effect}} needs consent for {{category}}, but can be reached without it{{because}}. '
        + 'Put it where a check has proved consent for {{category}}.',
      wrongCategory: '{{effect}} has no consent for {{category}}{{because}}. Check {{category}} instead.',
      refused: '{{effect}} needs consent for {{category}}, but stands where it was refused{{because}}. '
        + 'Move it to where consent was given.',
      unsoundCheck: '{{effect}} needs consent for {{category}}, but the check before it proves none{{because}}. '
        + 'Ask for the visitor\'s choice itself.',
      unknown: '{{effect}} may need consent, but {{doubt}}.',
      wrap: 'Run it only where `{{condition}}` holds.',
    },
  },
  create: (context, [{ events, unknown }]) => forEachFinding(
    context,
    ungated({ events: events === true, unknown: unknown === 'report' }),
    (finding, file) => {
      const { effect, category, judgement } = finding
      const condition = knownGate(finding, file)
      const fix = condition === null ? null : wrapInGate(finding, condition)
      context.report({
        suggest: condition === null || fix === null ? [] : [{ messageId: 'wrap', data: { condition }, fix }],
        loc: effect.place.loc,
        messageId: judgement.objection ?? 'unknown',
        data: {
          effect: openingWith(effect),
          category: listed(category === null ? [] : [category]),
          because: becauseOf(judgement.evidence, context.cwd),
          doubt: doubtAbout(finding, context.cwd),
        },
      })
    },
  ),
})
