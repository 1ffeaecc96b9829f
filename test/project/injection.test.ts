import { describe, expect, it } from 'vitest'
import { type Files, verdictsOf } from './project-files.ts'

const setup = (code: string): string => `<script setup>\nimport { inject, onMounted, provide, reactive, readonly, ref, watch } from 'vue'\n${code}\n</script>\n<template><p /></template>`
const options = (code: string): string => `<script>\nexport default { ${code} }\n</script>\n<template><p /></template>`
const START = `fbq('init', '1')`

function judged(app: Files, pixel: string, consent: object = {}): string[] {
  return verdictsOf({ ...app, 'src/Pixel.vue': pixel }, 'src/Pixel.vue', consent)
}

describe('what Vue injects', () => {
  const reader = setup(`const ads = inject('ads')\nonMounted(() => { if (ads.value) ${START} })`)
  const provider = (initial: string, later = ''): Files => ({ 'src/App.vue': setup(`const ads = ref(${initial})\n${later}\nprovide('ads', ads)`) })

  it('is what its provider gives and writes', () => {
    const checked = `function check() { if (hasConsent('marketing')) ads.value = true }`
    expect(judged(provider('false', checked), reader, { infer: false })).toEqual(['granted'])
    expect(judged(provider('false', checked.replace('marketing', 'statistics')), reader, { infer: false })).toEqual(['wrongCategory'])
    expect(judged(provider('false', 'ads.value = true'), reader, { infer: false })).toEqual(['ungated'])
    expect(judged(provider('true', checked), reader, { infer: false })).toEqual(['ungated'])
  })

  it('is what another component writes that has it too', () => {
    const other = (write: string): Files => ({ ...provider(`hasConsent('marketing')`), 'src/Other.vue': setup(`const mine = inject('ads')\n${write}`) })
    expect(judged(other('console.log(mine.value)'), reader, { infer: false })).toEqual(['granted'])
    expect(judged(other('onMounted(() => { mine.value = true })'), reader, { infer: false })).toEqual(['ungated'])
  })

  it('is known by the symbol that is its key, in whatever file', () => {
    const app = (category: string, provided = 'ConsentKey'): Files => ({
      'src/keys.ts': `export const ConsentKey = Symbol('consent')\nexport const OtherKey = Symbol('consent')`,
      'src/main.js': `import { createApp } from 'vue'\nimport { ConsentKey, OtherKey } from './keys'\ncreateApp({}).provide(${provided}, { marketing: hasConsent('${category}') })`,
    })
    const asking = setup(`import { ConsentKey } from './keys'\nconst { marketing } = inject(ConsentKey)\nonMounted(() => { if (marketing) ${START} })`)
    expect(judged(app('marketing'), asking, { infer: false })).toEqual(['granted'])
    expect(judged(app('statistics'), asking, { infer: false })).toEqual(['wrongCategory'])
    expect(judged(app('marketing', 'OtherKey'), asking, { infer: false })).toEqual(['ungated'])
  })

  it('is its default where nobody provides it', () => {
    const asking = (fallback: string): string => setup(`const consent = inject('consent', ${fallback})\nonMounted(() => { if (consent.marketing) ${START} })`)
    const app = { 'src/App.vue': setup(`provide('consent', { marketing: hasConsent('marketing') })`) }
    expect(judged(app, asking('{ marketing: false }'))).toEqual(['granted'])
    expect(judged(app, asking('{ marketing: true }'))).toEqual(['unsoundCheck'])
    expect(judged(app, asking('() => ({ marketing: false }), true'))).toEqual(['granted'])
  })

  it('is what the options of components say', () => {
    const asking = options(`inject: { allowed: { from: 'consent' } }, mounted() { if (this.allowed.marketing) ${START} }`)
    const app = (value: string): Files => ({ 'src/App.vue': options(`provide() { return { consent: { marketing: ${value} } } }`) })
    expect(judged(app(`hasConsent('marketing')`), asking, { infer: false })).toEqual(['granted'])
    expect(judged(app(`hasConsent('statistics')`), asking, { infer: false })).toEqual(['wrongCategory'])
    expect(judged(app('true'), asking)).toEqual(['ungated'])
    const listed = options(`inject: ['consent'], mounted() { if (this.consent.marketing) ${START} }`)
    expect(judged(app(`hasConsent('marketing')`), listed, { infer: false })).toEqual(['granted'])
    expect(judged(app('true'), listed)).toEqual(['unsoundCheck'])
  })

  it('goes by its key where nobody in the project provides it', () => {
    const asking = (key: string): string => setup(`const state = inject('${key}')\nonMounted(() => { if (state.marketing) ${START} })`)
    expect(judged({}, asking('cookieConsent'))).toEqual(['granted'])
    expect(judged({}, asking('page'))).toEqual(['ungated'])
    expect(judged({}, asking('cookieConsent'), { infer: false })).toEqual(['ungated'])
  })

  it('goes through a composable', () => {
    const app = (initial: string): Files => ({ 'src/consent.js': `import { inject, provide, readonly, ref } from 'vue'
const KEY = Symbol()
export function provideConsent() { const marketing = ref(${initial})
  const accept = () => { localStorage.setItem('marketing-consent', 'granted'); marketing.value = true }
  provide(KEY, { marketing: readonly(marketing), accept }) }
export function useConsent() { return inject(KEY) }` })
    const asking = setup(`import { useConsent } from './consent'\nconst { marketing } = useConsent()\nwatch(marketing, (ok) => { if (ok) ${START} })`)
    expect(judged(app('false'), asking)).toEqual(['granted'])
    expect(judged(app('true'), asking)).not.toEqual(['granted'])
  })
})

describe('what a plugin of Nuxt provides', () => {
  const app = (value: string): Files => ({
    'package.json': '{ "private": true, "dependencies": { "nuxt": "3" } }',
    'plugins/consent.js': `export default defineNuxtPlugin(() => ({ provide: { consent: { marketing: ${value} } } }))`,
  })
  it('is asked for with a dollar', () => {
    for (const asking of [
      setup(`const { $consent } = useNuxtApp()\nonMounted(() => { if ($consent.marketing) ${START} })`),
      options(`mounted() { if (this.$consent.marketing) ${START} }`),
    ]) {
      expect(judged(app(`hasConsent('marketing')`), asking, { infer: false })).toEqual(['granted'])
      expect(judged(app(`hasConsent('statistics')`), asking, { infer: false })).toEqual(['wrongCategory'])
      expect(judged(app('true'), asking)).toEqual(['unsoundCheck'])
    }
  })
})

describe('the state of a component', () => {
  const component = (data: string, more = ''): string => options(`data() { return { ads: ${data} } }, ${more} methods: { load() { if (this.ads) ${START} } }, mounted() { this.load() }`)
  it('is what `data` says and what is written', () => {
    expect(judged({}, component(`hasConsent('marketing')`), { infer: false })).toEqual(['granted'])
    expect(judged({}, component(`hasConsent('statistics')`), { infer: false })).toEqual(['wrongCategory'])
    expect(judged({}, component(`hasConsent('marketing')`, 'created() { this.ads = true },'), { infer: false })).toEqual(['ungated'])
    expect(judged({}, component('true'), { infer: false })).toEqual(['ungated'])
  })

  it('is computed', () => {
    const computed = (check: string): string => options(`computed: { ads() { return ${check} } }, mounted() { if (this.ads) ${START} }`)
    expect(judged({}, computed(`hasConsent('marketing')`), { infer: false })).toEqual(['granted'])
    expect(judged({}, computed('true'), { infer: false })).toEqual(['ungated'])
  })

  it('is changed part by part', () => {
    const parts = (code: string): string => setup(`const state = reactive({ ads: false, page: 1 })\nconst choice = ref({ ads: false })\n${code}\nonMounted(() => { if (state.ads || choice.value.ads) ${START} })`)
    expect(judged({}, parts(`if (hasConsent('marketing')) { state.ads = true\nchoice.value.ads = true }\nstate.page = 2`), { infer: false })).toEqual(['granted'])
    expect(judged({}, parts(`if (hasConsent('marketing')) { Object.assign(state, { ads: true })\nObject.assign(choice.value, { ads: true }) }`), { infer: false })).toEqual(['granted'])
    expect(judged({}, parts('choice.value.ads = true'), { infer: false })).toEqual(['ungated'])
    expect(judged({}, parts('Object.assign(state, saved)'), { infer: false })).toEqual(['ungated'])
    expect(judged({}, parts(`state[location.hash] = true`), { infer: false })).toEqual(['ungated'])
  })
})
