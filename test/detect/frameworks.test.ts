import { describe, expect, it } from 'vitest'
import { type Marked, compare, told } from './marked.ts'

const configured: Marked[] = [
  ['Gatsby, by name', "module.exports = { plugins: ['gatsby-plugin-sharp', ‹'gatsby-plugin-google-gtag'›] }", 'init google-analytics'],
  ['Gatsby, with options', "module.exports = { plugins: [{ resolve: ‹`gatsby-plugin-google-tagmanager`›, options: { id: 'GTM-1' } }] }", 'init google-tag-manager'],
  ['Gatsby, resolved', "module.exports = { plugins: [{ resolve: require.resolve(‹'gatsby-plugin-hotjar'›), options: {} }] }", 'init hotjar'],
  ['Gatsby, plugins of others', "module.exports = { plugins: [{ resolve: ‹'gatsby-plugin-gtag'›, options: {} }, ‹'gatsby-plugin-clarity'›] }", 'init google-analytics', 'init microsoft-clarity'],
  ['Gatsby in TypeScript', "const config: GatsbyConfig = { plugins: [‹'gatsby-plugin-segment-js'›] }\nexport default config", 'init segment'],
  ['Gatsby, in one case', "module.exports = { plugins: [isLive && ‹'gatsby-plugin-hotjar'›, ...(isLive ? [‹'gatsby-plugin-matomo'›] : [])].filter(Boolean) }", 'init hotjar', 'init matomo'],
  ['Nuxt', "export default defineNuxtConfig({ modules: ['@nuxt/image', ‹'nuxt-gtag'›] })", 'init google-analytics'],
  ['Nuxt, with options', "export default { buildModules: [[‹'@nuxtjs/google-analytics'›, { id: 'UA-1' }]] }", 'init google-analytics'],
  ["Nuxt's registry of scripts", 'export default defineNuxtConfig({ scripts: { registry: { ‹hotjar›: { id: 1 }, ‹metaPixel›: true } } })', 'init hotjar', 'init meta-pixel'],
  ['Docusaurus, a plugin', "module.exports = { plugins: [[‹'@docusaurus/plugin-google-gtag'›, { trackingID: 'G-1' }]] }", 'init google-analytics'],
  ['Docusaurus, a preset', "const config = { presets: [['classic', { docs: {}, ‹gtag›: { trackingID: 'G-1' } }]], themeConfig: {} }\nmodule.exports = config", 'init google-analytics'],
  ['Docusaurus, its theme', "export default async function create() { return { themeConfig: { ‹gtag›: { trackingID: 'G-1' } } } }", 'init google-analytics'],
  ['the head of VitePress', "export default defineConfig({ head: [['script', { async: '', src: ‹'https://www.googletagmanager.com/gtag/js?id=G-1'› }], ['script', {}, `window.dataLayer = window.dataLayer || []\nfunction gtag(){dataLayer.push(arguments)}\n‹gtag('config', 'G-1')›`]] })", 'load google-analytics', 'init google-analytics'],
  ['the head of Nuxt', "export default { head: { script: [{ src: ‹'https://connect.facebook.net/en_US/fbevents.js'›, defer: true }] } }", 'load meta-pixel'],
  ['the scripts of Docusaurus', "module.exports = { scripts: [{ src: ‹'https://www.googletagmanager.com/gtag/js?id=G-1'›, async: true }] }", 'load google-analytics'],
  ['tags that a plugin injects', "export default () => ({ injectHtmlTags: () => ({ headTags: [{ tagName: 'script', innerHTML: `‹fbq('init', '1')›` }, { tagName: 'script', attributes: { src: ‹'https://connect.facebook.net/en_US/fbevents.js'› } }] }) })", 'init meta-pixel', 'load meta-pixel'],
  ['a plugin of Vue', "import VueGtag from 'vue-gtag'\n‹app.use(VueGtag, { config: { id: 'G-1' } })›", 'init google-analytics'],
  ['a plugin of Vue, in Nuxt', "import VueGtag from 'vue-gtag-next'\nexport default defineNuxtPlugin((nuxtApp) => { ‹nuxtApp.vueApp.use(VueGtag, {})› })", 'init google-analytics'],
  ['a plugin that is required', "const VueGtag = require('vue-gtag').default\n‹Vue.use(VueGtag)›", 'init google-analytics'],
  ['a module of Angular', "import { NgxPendoModule } from 'ngx-pendo'\n@NgModule({ imports: [BrowserModule, ‹NgxPendoModule›] })\nexport class AppModule {}", 'init pendo'],
]

const silent: readonly (readonly [string, string])[] = [
  ['other plugins', "module.exports = { plugins: ['gatsby-plugin-image', { resolve: 'gatsby-source-filesystem', options: {} }] }"],
  ['a list of dependencies', "module.exports = { dependencies: ['gatsby-plugin-google-gtag'] }"],
  ['a name in a text', "module.exports = { plugins: [], description: 'gatsby-plugin-google-gtag' }"],
  ['plugins that nothing exports', "const plugins = ['gatsby-plugin-google-gtag']\nexport const names = plugins.length"],
  ['an option that is off', 'export default defineNuxtConfig({ scripts: { registry: { hotjar: false } } })'],
  ['an option of another configuration', "export default { gtag: { trackingID: 'G-1' } }"],
  ["an option of one's own", "export default { modules: ['./modules/gtag'], gtag: {} }"],
  ['a head with its own script', "export default { head: { script: [{ src: '/js/app.js' }, { src: 'https://cdn.example.com/lib.js' }] } }"],
  ['a plugin of Vue that tracks nothing', "import Router from 'vue-router'\napp.use(Router)"],
  ['a plugin that is only imported', "import VueGtag from 'vue-gtag'\nexport { VueGtag }"],
  ['a plugin that a call compares', "import VueGtag from 'vue-gtag'\nhas(VueGtag)"],
  ['a list of modules that is no import', "import { NgxPendoModule } from 'ngx-pendo'\nexport const known = { deprecated: [NgxPendoModule] }"],
]

describe('frameworks start a service by', () => {
  it.each(configured)('%s', (_, code, ...effects) => {
    const { found, promised } = compare(code, effects, { parser: 'typescript' })
    expect(found).toEqual(promised)
  })
})

describe('frameworks start nothing by', () => {
  it.each(silent)('%s', (_, code) => {
    expect(told(code, { parser: 'typescript' })).toEqual([])
  })
})
