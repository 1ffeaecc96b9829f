import { describe, expect, it } from 'vitest'
import { cookierc, project } from '../cli/cookierc.ts'

const helper = "export function track() { fbq('init', '1') }\n"
const CHECK = "localStorage.getItem('cookie-consent') === 'accepted'"

async function verdicts(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { stdout } = await cookierc(project({ 'package.json': '{"private":true}', ...files }), ['scan', '-f', 'json'])
  const { effects } = JSON.parse(stdout) as { effects: { file: string; line: number; kind: string; verdict: string }[] }
  return effects.filter(({ kind }) => kind === 'init').map(({ file, line, verdict }) => `${file}:${line} ${verdict}`)
}

describe('a function that a component imports', () => {
  it.each([
    ['vue', `<script setup>import { track } from './track.js'\nif (${CHECK}) track()</script>`, 'granted'],
    ['vue', "<script setup>import { track } from './track.js'</script><template><a @click=\"track()\"/></template>", 'ungated'],
    ['vue', `<script setup>import { track } from './track.js'\nconst ok = ${CHECK}</script><template><a v-if="ok" @click="track"/></template>`, 'granted'],
    ['svelte', `<script>import { track } from './track.js'\nconst ok = ${CHECK}</script>{#if ok}<a on:click={track}>x</a>{/if}`, 'granted'],
    ['svelte', "<script>import { track } from './track.js'\ntrack()</script>", 'ungated'],
    ['astro', "---\nimport { track } from './track.js'\ntrack()\n---\n<p/>", 'ungated'],
    ['html', "<script type=\"module\">import { track } from './track.js'\ntrack()</script>", 'ungated'],
    ['html', `<script type="module">import { track } from './track.js'\nif (${CHECK}) track()</script>`, 'granted'],
  ])('is judged by what %s does with it: %s', async (language, page, verdict) => {
    expect(await verdicts({ 'src/track.js': helper, [`src/Page.${language}`]: page })).toEqual([`src/track.js:1 ${verdict}`])
  })
})

describe('a file that no parser reads', () => {
  it('is counted, and named with what is wrong', async () => {
    const root = project({ 'a.vue': '<script setup>const a = </script>', 'b.html': "<script>fbq('init', '1')</script>" })
    const { stdout } = await cookierc(root, ['scan'])
    expect(stdout).toMatch(/a\.vue\b/)
    expect(stdout).toContain('1 ungated')
  })
})
