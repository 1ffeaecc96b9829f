import { createRule } from '../src/rule-kit/create-rule.ts'
import { forEachPart } from '../src/rule-kit/for-each-finding.ts'
import { listed } from '../src/rule-kit/wording.ts'

export default createRule({
  name: 'consent-mode-default',
  meta: {
    type: 'problem',
    docs: {
      description: 'Require the default of a vendor\'s consent mode to be denied, whole, and set before the SDK starts',
      recommended: true,
    },
    schema: [],
    defaultOptions: [],
    messages: {
      missingDefault: 'The {{start}} runs without a default of {{mode}}, so it acts as if everything was granted until a choice is '
        + 'told to it. Set the default before: `{{shown}}`.',
      lateDefault: 'This default of {{mode}} is set after {{start}}, which has run as if everything was granted. Move it before.',
      grantedDefault: 'This default of {{mode}} grants {{signals}} before the visitor has been asked. Deny it, and tell of the choice '
        + 'when it is made.',
      missingSignal: 'This default of {{mode}} says nothing of {{signals}}, and what it leaves out counts as granted. Deny these too.',
    },
  },
  create: (context) => forEachPart(context, ({ modeFlaws }) => modeFlaws(), ({ kind, place, signals, ...data }) =>
    context.report({ loc: place.loc, messageId: kind, data: { mode: data.mode, start: data.start, shown: data.shown, signals: listed(signals) } })),
})
