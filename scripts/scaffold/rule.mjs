/** @typedef {import('../sync/registries.mjs').GeneratedFile} GeneratedFile */

/**
 * A rule that already works: it reports every cookie that is written. Its author changes the selection and the words.
 *
 * @param {string} name such as `no-x`
 * @returns {GeneratedFile[]} the rule, its test and its page
 */
export function ruleFiles(name) {
  return [
    { path: `rules/${name}.ts`, content: rule(name) },
    { path: `test/rules/${name}.test.ts`, content: test(name) },
    { path: `docs/rules/${name}.md`, content: page(name) },
  ]
}

/** @param {string} name */
function rule(name) {
  return `import type { FileAnalysis } from '../src/analysis/analyze.ts'
import type { Finding } from '../src/model/finding.ts'
import { createRule } from '../src/rule-kit/create-rule.ts'
import { forEachFinding } from '../src/rule-kit/for-each-finding.ts'
import { openingWith } from '../src/rule-kit/wording.ts'

export default createRule({
  name: '${name}',
  meta: {
    type: 'problem',
    docs: {
      description: 'Report every cookie that is written',
      recommended: false,
    },
    schema: [],
    defaultOptions: [],
    messages: {
      found: '{{effect}} is written here. Say why this matters and what to do.',
    },
  },
  create: (context) => forEachFinding(context, writtenCookies, ({ effect }) => {
    context.report({ loc: effect.place.loc, messageId: 'found', data: { effect: openingWith(effect) } })
  }),
})

function writtenCookies({ findings }: FileAnalysis): Finding[] {
  return findings.filter(({ effect }) => effect.kind === 'cookie' && !effect.deletion)
}
`
}

/** @param {string} name */
function test(name) {
  return `import rule from '../../rules/${name}.ts'
import { testRule } from './rule-tester.ts'

testRule('${name}', rule, {
  valid: [
    { name: 'reading', code: 'const cookie = document.cookie' },
  ],
  invalid: [
    { name: 'writing', code: "document.cookie = 'theme=dark'", errors: [{ messageId: 'found', line: 1 }] },
  ],
})
`
}

/** @param {string} name */
function page(name) {
  return `<!-- header -->

# consent/${name}

<!-- /header -->

Say what goes wrong for visitors without this rule.

## Fails

\`\`\`js found
document.cookie = 'theme=dark'
\`\`\`

## Passes

\`\`\`js
const cookie = document.cookie
\`\`\`
`
}
