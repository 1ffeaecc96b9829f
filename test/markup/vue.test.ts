import { describe, expect, it } from 'vitest'
import { type Page, comparePage, told } from './pages.ts'

const PIXEL = 'src=‹"https://connect.facebook.net/en_US/fbevents.js"›'
const CHECK = "localStorage.getItem('cookie-consent') === 'accepted'"

const setup: Page[] = [
  ['code that runs at once', "<template><p/></template>\n<script setup>\n‹fbq('init', '1')›\n</script>", 'init meta-pixel, ungated'],
  ['code in TypeScript', "<script setup lang=\"ts\">\nconst id: string = '1'\n‹fbq('init', id as string)›\n</script>", 'init meta-pixel, ungated'],
  ['a check', `<script setup>if (${CHECK}) ‹fbq('init', '1')›</script>`, 'init meta-pixel, granted'],
  ['a function that the template calls', "<script setup>function track() { ‹fbq('init', '1')› }</script><template><a @click=\"track\">x</a></template>", 'init meta-pixel, ungated'],
  ['a function that nobody calls', "<script setup>function track() { ‹fbq('init', '1')› }</script><template><a>x</a></template>", 'init meta-pixel, unknown'],
  ['a function that a statement of the template calls', "<template><a @click=\"a = 1; track()\">x</a></template><script setup>let a; function track() { ‹fbq('init', '1')› }</script>", 'init meta-pixel, ungated'],
  ['a handler under a check', `<script setup>const ok = ref(${CHECK})\nfunction track() { ‹fbq('init', '1')› }</script><template><a v-if="ok" @click="track()">x</a></template>`, 'init meta-pixel, granted'],
  ['a handler in the other branch', `<script setup>const ok = ref(${CHECK})\nfunction track() { ‹fbq('init', '1')› }</script><template><a v-if="ok"/><b v-else @click="track()">x</b></template>`, 'init meta-pixel, refused'],
  ['an accept handler', "<script setup>function accept() { localStorage.setItem(‹'cookie-consent'›, 'accepted'); ‹fbq('init', '1')› }</script><template><button @click=\"accept\"/></template>", 'storage local-storage - cookie-consent, unknown', 'init meta-pixel, granted'],
  ['a script element by component', `<template><component :is="'script'" async ${PIXEL}></component></template>`, 'load meta-pixel, ungated'],
  ['one by a plain attribute', `<template>\n  <component is="script" ${PIXEL} />\n</template>`, 'load meta-pixel, ungated'],
  ['one under a check', `<script setup>const ok = computed(() => ${CHECK})</script><template><component v-if="ok" :is="'script'" ${PIXEL}/></template>`, 'load meta-pixel, granted'],
  ['one under another condition', `<script setup>const ok = computed(() => props.a)</script><template><component v-if="ok" :is="'script'" ${PIXEL}/></template>`, 'load meta-pixel, ungated'],
  ['one in the last of three branches', `<script setup>const ok = computed(() => ${CHECK})</script><template><i v-if="a"/>\n<i v-else-if="!ok"/>\n<component v-else :is="'script'" ${PIXEL}/></template>`, 'load meta-pixel, granted'],
  ['one behind three branches', `<script setup>const ok = computed(() => ${CHECK})</script><template><i v-if="a"/><i v-else-if="!ok"/><component :is="'script'" ${PIXEL}/></template>`, 'load meta-pixel, ungated'],
  ['a bound address', "<script setup>const url = 'https://connect.facebook.net/en_US/fbevents.js'</script><template><component :is=\"'script'\" :src=\"‹url›\"/></template>", 'load meta-pixel, ungated'],
  ['a frame in a list', '<template><p v-for="(a, i) in list" :key="i"><iframe src=‹"https://www.youtube.com/embed/a"›/></p></template>', 'embed youtube, ungated'],
  ['a frame whose check is part of the list', '<template><p v-for="{ consent } in list"><iframe v-if="consent.marketing" src=‹"https://www.youtube.com/embed/a"›/></p></template>', 'embed youtube, granted'],
  ['a frame in a slot', '<template><Foo v-slot="{ a }"><iframe :data-a="a" src=‹"https://www.youtube.com/embed/a"›/></Foo></template>', 'embed youtube, ungated'],
  ['a pixel', '<template><img width="1" height="1" src=‹"https://www.facebook.com/tr?id=1&amp;noscript=1"›></template>', 'pixel meta-pixel, ungated'],
  ['a key that a handler writes', "<template><a @click=\"localStorage.setItem(‹'theme'›, 'dark')\"/></template>", 'storage local-storage - theme, unknown'],
  ['a cookie by a ref', "<script setup>const theme = useCookie(‹'theme'›)</script>", 'cookie - theme, unknown'],
  ['filters', `<template><i>{{ a | b }}</i><iframe v-if="consent.marketing" src=‹"https://www.youtube.com/embed/a"›/></template>`, 'embed youtube, granted'],
  ['code of the template that does not parse', `<template><i :a="b c">{{ } }}</i><iframe src=‹"https://www.youtube.com/embed/a"›/></template>`, 'embed youtube, ungated'],
]

const options: Page[] = [
  ['a hook', "<script>\nexport default {\n  mounted() {\n    ‹fbq('init', '1')›\n  },\n}\n</script>", 'init meta-pixel, ungated'],
  ['a hook under a check', `<script>export default { created() { if (${CHECK}) ‹fbq('init', '1')› } }</script>`, 'init meta-pixel, granted'],
  ['a method that a hook calls', "<script>export default { methods: { track() { ‹fbq('init', '1')› } }, mounted() { this.track() } }</script>", 'init meta-pixel, ungated'],
  ['a method that a hook calls under a check', `<script>export default { methods: { track() { ‹fbq('init', '1')› } }, mounted() { if (${CHECK}) this.track() } }</script>`, 'init meta-pixel, granted'],
  ['a method that the template calls', "<template><a @click=\"track\"/></template><script>export default { methods: { track() { ‹fbq('init', '1')› } } }</script>", 'init meta-pixel, ungated'],
  ['a method that nobody calls', "<script>export default { methods: { track() { ‹fbq('init', '1')› } } }</script>", 'init meta-pixel, unknown'],
  ['a computed check', `<script>export default { computed: { ok() { return ${CHECK} } }, mounted() { if (this.ok) ‹fbq('init', '1')› } }</script>`, 'init meta-pixel, granted'],
  ['a computed check of the template', `<template><iframe v-if="ok" src=‹"https://www.youtube.com/embed/a"›/></template><script>export default { computed: { ok() { return ${CHECK} } } }</script>`, 'embed youtube, granted'],
  ['a computed value that is no check', '<template><iframe v-if="ok" src=‹"https://www.youtube.com/embed/a"›/></template><script>export default { computed: { ok() { return this.a } } }</script>', 'embed youtube, ungated'],
  ['a definition in TypeScript', "<script lang=\"ts\">import { defineComponent } from 'vue'\nexport default defineComponent({ data: () => ({ a: 1 as number }), mounted(): void { ‹fbq('init', '1')› } })</script>", 'init meta-pixel, ungated'],
  ['the head of a page', "<script>export default { head() { return { script: [{ src: ‹'https://connect.facebook.net/en_US/fbevents.js'› }] } } }</script>", 'load meta-pixel, ungated'],
]

const silent: [string, string][] = [
  ['an ordinary component', '<template><img :src="logo" width="1" height="1"><a href="https://www.facebook.com/tr?id=1">x</a></template>'],
  ['a comment', "<template><!-- <iframe src=\"https://www.youtube.com/embed/a\"/> --></template>"],
  ['styles', '<style>@import url("https://www.googletagmanager.com/gtag/js?id=G-1");</style>'],
  ['a block of its own', "<docs>fbq('init', '1')</docs>"],
  ['text', "<template><p>fbq('init', '1')</p></template>"],
  ['nothing', ''],
]

describe('Vue', () => {
  it.each(setup)('has its effects found: %s', (_, page, ...effects) => {
    const { found, promised } = comparePage(page, effects, 'vue')
    expect(found).toEqual(promised)
  })

  it.each(options)('with options has them found too: %s', (_, page, ...effects) => {
    const { found, promised } = comparePage(page, effects, 'vue')
    expect(found).toEqual(promised)
  })

  it.each(silent)('is silence where it is %s', (_, page) => {
    expect(told(page, 'vue')).toEqual([])
  })

  it('leaves out script elements, which Vue does not render', () => {
    expect(told('<template><script src="https://connect.facebook.net/en_US/fbevents.js"></script></template>', 'vue'))
      .toEqual(['1:22-1:70 load meta-pixel, unknown'])
  })
})
