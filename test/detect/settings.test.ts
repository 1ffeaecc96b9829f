import { describe, expect, it } from 'vitest'
import { type Marked, compare, told } from './marked.ts'

const started: Marked[] = [
  ['of the window', "‹window.CRISP_WEBSITE_ID› = 'a-1'", 'init crisp'],
  ['by its bare name', "‹_linkedin_partner_id› = '1'", 'init linkedin-insight'],
  ['with a default', "‹window._hjSettings› = window._hjSettings || { hjid: 1 }", 'init hotjar'],
  ['set twice', "‹window.intercomSettings› = { app_id: 'a' }\nwindow.intercomSettings = { app_id: 'a', email }", 'init intercom'],
  ['in code of a string', "export const a = <script dangerouslySetInnerHTML={{ __html: `‹piAId› = '1'; piCId = '2'` }} />", 'init pardot'],
  ['of a service that is loaded too', "window.CRISP_WEBSITE_ID = 'a-1'\nconst s = document.createElement('script')\ns.src = ‹'https://client.crisp.chat/l.js'›", 'load crisp'],
]

const silent: readonly (readonly [string, string])[] = [
  ['that is only read', 'if (window.CRISP_WEBSITE_ID) f(window._hjSettings)'],
  ['that is taken away', 'delete window.intercomSettings\nwindow.CRISP_WEBSITE_ID = undefined\nwindow._hjSettings = null'],
  ['that is empty yet', 'window.intercomSettings = window.intercomSettings || {}'],
  ['of something else', "config.CRISP_WEBSITE_ID = 'a'\nlet piAId\nfunction f() { piAId = 1 }"],
]

describe('a service starts by a global', () => {
  it.each(started)('%s', (_, code, ...effects) => {
    const { found, promised } = compare(code, effects)
    expect(found).toEqual(promised)
  })
})

describe('no service starts by a global', () => {
  it.each(silent)('%s', (_, code) => {
    expect(told(code)).toEqual([])
  })
})
