import { lifetimePattern, parseLifetime } from '../src/manifest/duration.ts'
import { createRule } from '../src/rule-kit/create-rule.ts'
import { forEachFinding } from '../src/rule-kit/for-each-finding.ts'
import { excessOf } from '../src/rule-kit/too-long.ts'
import { openingWith } from '../src/rule-kit/wording.ts'
import { writtenCookies } from '../src/rule-kit/written-cookies.ts'

type Options = readonly [{ max?: string }]

export default createRule({
  name: 'cookie-lifetime',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow cookies that are kept longer than declared, allowed, or possible',
      recommended: true,
    },
    schema: [{
      type: 'object',
      properties: {
        max: { type: 'string', pattern: lifetimePattern, description: 'The longest lifetime of any cookie: `13 months`.' },
      },
      additionalProperties: false,
    }],
    defaultOptions: [{}] as Options,
    messages: {
      longerThanDeclared: '{{effect}} is kept {{written}}, but {{manifest}} declares {{declared}}: the policy promises visitors less. '
        + 'Write a shorter lifetime, or correct the entry.',
      longerThanAllowed: '{{effect}} is kept {{written}}, but {{because}}. Write a shorter lifetime.',
      longerThanBrowsersKeep: '{{effect}} is kept {{written}}, but browsers delete cookies after 400 days at the latest, '
        + 'so that it never lasts as long. Write 400 days or less.',
      notSession: '{{effect}} is kept {{written}}, but {{manifest}} declares that it ends with the session. '
        + 'Write it without a lifetime, or correct the entry.',
    },
  },
  create: (context, [{ max }]) => {
    const limit = max === undefined ? null : parseLifetime(max)
    return forEachFinding(context, writtenCookies, (finding, file) => {
      const excess = excessOf(finding, file, context.cwd, limit)
      if (!excess) return
      const { messageId, data } = excess
      context.report({ loc: finding.effect.place.loc, messageId, data: { ...data, effect: openingWith(finding.effect) } })
    })
  },
})
