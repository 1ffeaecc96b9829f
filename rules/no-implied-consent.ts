import { createRule } from '../src/rule-kit/create-rule.ts'
import { forEachPart } from '../src/rule-kit/for-each-finding.ts'

export default createRule({
  name: 'no-implied-consent',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow consent that is given without a visitor\'s act',
      recommended: true,
    },
    schema: [],
    defaultOptions: [],
    messages: {
      scroll: '{{what}} takes scrolling, or some other way to go on using the page, for consent{{because}}. Give consent only where the '
        + 'visitor clicks to accept.',
      timer: '{{what}} takes the passing of time for consent{{because}}. Give consent only where the visitor clicks to accept.',
      load: '{{what}} gives consent whenever this code is loaded or shown{{because}}, though nobody was asked. Give it where the visitor '
        + 'clicks to accept, and restore it only where a stored choice says so.',
      preTicked: '{{what}} is on before the visitor touches it{{because}}, and a box that is ticked beforehand is no consent. Let it be '
        + 'off until the visitor turns it on.',
      optOutMode: '{{what}} makes consent the default{{because}}, which is none where the law asks for an opt-in. Ask first, or '
        + 'declare `regime: opt-out` in the manifest.',
      failOpen: '{{what}} takes not knowing for consent{{because}}. Let what is not known be refused.',
    },
  },
  create: (context) => forEachPart(context, ({ impliedConsent }) => impliedConsent(), ({ by, place, what, because }) =>
    context.report({ loc: place.loc, messageId: by, data: { what, because: because === '' ? '' : ` (${because})` } })),
})
