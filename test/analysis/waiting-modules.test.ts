import { describe, expect, it } from 'vitest'
import { analyzeIn } from './project-folder.ts'

function judged(code: string, name: string): string[] {
  return analyzeIn(null, code, {}, name).findings.map(({ effect, judgement }) =>
    `${effect.service} ${judgement.objection ?? judgement.verdict} ${judgement.evidence.map(({ text }) => text).join()}`.trim())
}

const gatsby = (module: string, options: string): string => `module.exports = { plugins: ['gatsby-plugin-image', { resolve: '${module}', options: { ${options} } }] }`
const nuxt = (config: string): string => `export default defineNuxtConfig({ ${config} })`

describe('a module that waits by itself', () => {
  it('is listed where it is configured, and starts nothing there', () => {
    expect(judged(gatsby('gatsby-plugin-google-gtag-optin', 'trackingIds: []'), 'gatsby-config.js'))
      .toEqual(['google-analytics granted it starts nothing until `loadGtag()` is called'])
    expect(judged(gatsby('gatsby-plugin-google-gtag', 'trackingIds: []'), 'gatsby-config.js')).toEqual([expect.stringContaining('google-analytics ungated')])
  })

  it('is started by its call, which is judged for itself', () => {
    const call = (test: string): string[] => judged(`export function start() { ${test} window.loadGtag() }\nstart()`, 'gatsby-browser.js')
    expect(call(`if (localStorage.getItem('cookie-consent') === 'accepted')`)).toEqual([expect.stringContaining('google-analytics granted')])
    expect(call('')).toEqual([expect.stringContaining('google-analytics ungated')])
  })

  it('stands for the services that its options name', () => {
    const services = (module: string, options: string): string[] => judged(gatsby(module, options), 'gatsby-config.js').map((one) => one.split(' ').slice(0, 2).join(' '))
    expect(services('gatsby-plugin-gdpr-cookies', 'googleAnalytics: {}, googleTagManager: {}, facebookPixel: {}, tikTokPixel: {}, hotjar: {}').sort())
      .toEqual(['google-analytics granted', 'google-tag-manager granted', 'hotjar granted', 'meta-pixel granted', 'tiktok-pixel granted'])
    expect(services('gatsby-plugin-gdpr-cookies', 'environments: []')).toEqual([])
    expect(services('gatsby-plugin-gdpr-tracking', 'googleAnalytics: {}, googleAds: {}').sort()).toEqual(['google-ads granted', 'google-analytics ungated'])
    expect(services('gatsby-plugin-gdpr-tracking', 'googleAnalytics: { autoStart: false }')).toEqual(['google-analytics granted'])
    expect(services('gatsby-plugin-gdpr-tracking', 'googleAnalytics: { autoStart: true }')).toEqual(['google-analytics ungated'])
  })

  it('waits only where an option says so', () => {
    const verdict = (config: string): string | undefined => judged(nuxt(config), 'nuxt.config.ts')[0]?.split(' ')[1]
    expect(verdict(`modules: ['nuxt-gtag'], gtag: { id: 'G-1', initMode: 'manual' }`)).toBe('granted')
    expect(verdict(`modules: [['nuxt-gtag', { id: 'G-1', enabled: false }]]`)).toBe('granted')
    expect(verdict(`modules: ['nuxt-gtag'], gtag: { id: 'G-1' }`)).toBe('ungated')
    expect(verdict(`modules: ['nuxt-gtag'], gtag: { id: 'G-1', initMode: 'auto' }`)).toBe('ungated')
    expect(verdict(`modules: ['nuxt-gtag'], gtag: { id: 'G-1', enabled: process.env.LIVE }`)).toBe('ungated')
  })
})

describe('a plugin that an option holds back', () => {
  const verdicts = (options: string, more = ''): string[] => judged(`import VueGtag, { bootstrap } from 'vue-gtag'\napp.use(VueGtag, { config: { id: 'G-1' }${options} })\n${more}`, 'main.js').map((one) => one.split(' ')[1] ?? '')
  const check = `localStorage.getItem('cookie-consent') === 'accepted'`
  it('is judged by that', () => {
    expect(verdicts('')).toEqual(['ungated'])
    expect(verdicts(`, bootstrap: ${check}`)).toEqual(['granted'])
    expect(verdicts(', bootstrap: true')).toEqual(['ungated'])
    expect(verdicts(', bootstrap: false', `if (${check}) bootstrap()`)).toEqual(['unknown', 'granted'])
    expect(verdicts(', bootstrap: false', 'bootstrap()')).toEqual(['unknown', 'ungated'])
  })
})
