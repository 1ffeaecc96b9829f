import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Rule } from 'eslint'
import { describe, expect, it } from 'vitest'
import plugin from '../src/index.ts'
import { examplesOf, lintExample } from './docs/examples.ts'
import { parsePage } from './docs/page.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

function markdownIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => join(root, folder, path))
}

const rulePages = markdownIn('docs/rules')
const allPages = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'].map((path) => join(root, path)),
  ...markdownIn('docs'),
]

function read(path: string): ReturnType<typeof parsePage> {
  return parsePage(readFileSync(path, 'utf8'))
}

function messagesOf(rule: string): object {
  return (plugin.rules as Record<string, Rule.RuleModule>)[rule]?.meta?.messages ?? {}
}

describe.each(rulePages.map((path) => ({ rule: basename(path, '.md'), path })))('the page of $rule', ({ rule, path }) => {
  const examples = examplesOf(read(path))

  it('shows what fails and what passes', () => {
    const verdicts = new Set(examples.map((example) => example.verdict))
    expect([...verdicts].sort()).toEqual(['fails', 'passes'])
  })

  it.each(examples.map((example) => ({ line: example.fence.line, verdict: example.verdict, example })))(
    'line $line $verdict',
    async ({ example }) => {
      const reported = await lintExample(plugin, rule, example)
      if (example.verdict === 'passes') expect(reported).toEqual([])
      else if (example.messageIds.length > 0) expect(reported).toEqual(example.messageIds)
      else expect(reported.filter((id) => id in messagesOf(rule))).not.toEqual([])
    },
  )
})

describe.each(allPages.map((path) => ({ name: relative(root, path), path })))('$name', ({ path }) => {
  it('links only to what is there', () => {
    const own = read(path)
    const broken = own.links.filter((link) => {
      if (/^[a-z]+:/.test(link)) return false
      const [file = '', anchor] = link.split('#')
      const target = file === '' ? path : join(dirname(path), file)
      if (!existsSync(target)) return true
      return anchor !== undefined && !read(target).anchors.has(anchor)
    })
    expect(broken).toEqual([])
  })
})

describe('the reading of pages', () => {
  const page = parsePage([
    '# Title, with `code`!',
    '[one](a.md) and ![two](b.png "Two") but not `[three](c.md)`',
    '## Fails',
    '```js undeclared {"events": true}',
    'a()',
    '[four](d.md)',
    '```',
    '## Passes',
    '```yaml .cookierc',
    'services: {}',
    '```',
    '````tsx',
    '```',
    '````',
    '## Options',
    '```js',
    'ignored()',
    '```',
  ].join('\n'))

  it('finds links and anchors outside code', () => {
    expect(page.links).toEqual(['a.md', 'b.png'])
    expect([...page.anchors]).toEqual(['title-with-code', 'fails', 'passes', 'options'])
  })

  it('finds the examples with what they expect', () => {
    const examples = examplesOf(page)
    expect(examples).toHaveLength(2)
    expect(examples[0]).toMatchObject({
      verdict: 'fails',
      messageIds: ['undeclared'],
      options: [{ events: true }],
      manifest: null,
      fence: { text: 'a()\n[four](d.md)\n', line: 5 },
    })
    expect(examples[1]).toMatchObject({ verdict: 'passes', manifest: 'services: {}\n', fence: { text: '```\n' } })
  })

  it('reports a rule, a syntax error, or nothing', async () => {
    const own: Rule.RuleModule = {
      meta: { messages: { found: 'A statement for debuggers.' } },
      create: (context) => ({ DebuggerStatement: (node) => context.report({ node, messageId: 'found' }) }),
    }
    const [fails] = examplesOf(parsePage('## Fails\n```ts\ndebugger\n```'))
    const [broken] = examplesOf(parsePage('## Passes\n```js\nlet = =\n```'))
    if (!fails || !broken) throw new Error('The page is not read.')
    expect(await lintExample({ rules: { own } }, 'own', fails)).toEqual(['found'])
    expect(await lintExample({ rules: { own } }, 'own', broken)).toEqual([expect.stringContaining('Parsing error')])
  })
})
