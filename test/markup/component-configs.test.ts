import { Linter } from 'eslint'
import { describe, expect, it } from 'vitest'
import plugin from '../../src/index.ts'

type Name = 'vue' | 'svelte' | 'astro'

function lint(name: Name, component: string, more: Linter.Config[] = []): string[] {
  return new Linter().verify(component, [...plugin.configs.recommended, ...plugin.configs[name], ...more], { filename: `src/Page.${name}` })
    .filter(({ ruleId }) => ruleId !== 'consent/valid-manifest')
    .map(({ ruleId, line, column, message }) => `${line}:${column} ${ruleId ?? message}`)
}

describe('the config vue', () => {
  it('reports what stands ungated in scripts and templates, at its place', () => {
    const page = '<template>\n  <iframe src="https://www.youtube.com/embed/a" />\n</template>\n<script setup lang="ts">\nconst a: number = 1\n'
    expect(lint('vue', `${page}fbq('init', '1')\n</script>`)).toEqual(['2:15 consent/require-consent', '6:1 consent/require-consent'])
    expect(lint('vue', `${page}if (Cookiebot.consent.marketing) fbq('init', '1')\n</script>`)).toEqual(['2:15 consent/require-consent'])
  })

  it('leaves the tree as it is for other rules', () => {
    const rules: Linter.Config = { rules: { 'no-var': 'error', 'no-unused-vars': 'error' } }
    expect(lint('vue', "<script>\nvar a = 1\nfbq('init', '1')\nexport default {}\n</script><template><p/></template>", [rules]))
      .toEqual(['2:1 no-var', '2:5 no-unused-vars', '3:1 consent/require-consent'])
  })

  it('says nothing of a component without effects', () => {
    expect(lint('vue', '<template><p>{{ a }}</p></template><script setup>const a = 1</script>')).toEqual([])
  })
})

describe('the config svelte', () => {
  it('reports what stands ungated in scripts and markup, at its place', () => {
    const page = '<script lang="ts">\n  const a: number = 1\n'
    expect(lint('svelte', `${page}  fbq('init', '1')\n</script>\n<iframe src="https://www.youtube.com/embed/a"></iframe>`))
      .toEqual(['3:3 consent/require-consent', '5:13 consent/require-consent'])
    expect(lint('svelte', `${page}</script>\n{#if Cookiebot.consent.marketing}<iframe src="https://www.youtube.com/embed/a"></iframe>{/if}`)).toEqual([])
  })

  it('leaves the tree as it is for other rules', () => {
    expect(lint('svelte', "<script>\nvar a = 1\nfbq('init', '1')\n</script><p/>", [{ rules: { 'no-var': 'error' } }]))
      .toEqual(['2:1 no-var', '3:1 consent/require-consent'])
  })
})

describe('the config astro', () => {
  it('reports what stands ungated, at its place', () => {
    expect(lint('astro', '---\nconst a: number = 1\n---\n<iframe src="https://www.youtube.com/embed/a"></iframe>\n<script>\n  fbq(\'init\', \'1\')\n</script>'))
      .toEqual(['4:13 consent/require-consent', '6:3 consent/require-consent'])
  })

  it('leaves the tree as it is for other rules', () => {
    expect(lint('astro', "---\nvar a = 1\n---\n<iframe src=\"https://www.youtube.com/embed/a\"></iframe>", [{ rules: { 'no-var': 'error' } }]))
      .toEqual(['2:1 no-var', '4:13 consent/require-consent'])
  })
})
