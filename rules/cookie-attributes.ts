import { attributeFaults } from '../src/rule-kit/attribute-faults.ts'
import { createRule } from '../src/rule-kit/create-rule.ts'
import { forEachFinding } from '../src/rule-kit/for-each-finding.ts'
import { dependsOnPlace } from '../src/rule-kit/local-conditions.ts'
import { addAttributes, shownAttributes } from '../src/rule-kit/suggest-attributes.ts'
import { openingWith, shownManifest } from '../src/rule-kit/wording.ts'
import { termsOf, writtenCookies } from '../src/rule-kit/written-cookies.ts'

export default createRule({
  name: 'cookie-attributes',
  meta: {
    type: 'problem',
    hasSuggestions: true,
    docs: {
      description: 'Require the attributes that protect a cookie, and those that the manifest declares',
      recommended: false,
    },
    schema: [],
    defaultOptions: [],
    messages: {
      missingSecure: '{{effect}} is written without Secure, so that it also travels over plain HTTP, where others can read and '
        + 'change it. Add Secure.',
      missingSameSite: '{{effect}} is written without SameSite, and browsers differ in whether they send it with requests from '
        + 'other sites then. Add `SameSite=Lax`, or what it needs.',
      insecureNone: '{{effect}} is written with `SameSite=None` and without Secure, and browsers refuse such a cookie. Add Secure.',
      missingHttpOnly: '{{effect}} is written without HttpOnly, so that every script in the page can read it, but {{because}}. '
        + 'Add HttpOnly.',
      insecurePrefix: '{{effect}} is refused by browsers: a name that begins with `{{prefix}}` asks for {{lacks}}. '
        + 'Write it so, or choose another name.',
      insecurePartitioned: '{{effect}} is written with Partitioned and without Secure, and browsers refuse such a cookie. Add Secure.',
      differsFromDeclared: '{{effect}} is written {{found}}, but {{manifest}} declares it {{declared}}. Correct the one that is wrong.',
      add: 'Add `{{attributes}}`.',
    },
  },
  create: (context) => forEachFinding(context, writtenCookies, (finding, file) => {
    if (dependsOnPlace(finding, context.sourceCode.text)) return
    const faults = attributeFaults(finding, file, context.cwd)
    const cure = Object.assign({}, ...faults.map((fault) => fault.cure)) as (typeof faults)[number]['cure']
    const fix = addAttributes(termsOf(finding)?.insertion ?? null, cure, context.sourceCode.ast)
    for (const { messageId, data } of faults) {
      context.report({
        loc: finding.effect.place.loc,
        messageId,
        data: { ...data, effect: openingWith(finding.effect), manifest: shownManifest(file, context.cwd) },
        suggest: fix ? [{ messageId: 'add', data: { attributes: shownAttributes(cure) }, fix }] : [],
      })
    }
  }),
})
