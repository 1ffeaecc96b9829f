import { describe, expect, it } from 'vitest'
import { type Files, analyzeFile, createProject } from './project-files.ts'

/** What a file of a project is found to do: kind, name or service, and line. */
function effectsIn(files: Files, path: string): string[] {
  return analyzeFile(createProject(files), path).findings
    .map(({ effect }) => `${effect.kind} ${effect.name ?? effect.service} ${effect.place.loc.start.line}:${effect.place.loc.start.column}`)
}

const SET = `export function setCookie(name, value) { document.cookie = name + '=' + value }`

describe('names across files', () => {
  const constants: readonly (readonly [source: string, user: string])[] = [
    [`export const NAME = 'visits'`, `import { NAME } from './names'\ndocument.cookie = NAME + '=1'`],
    [`export const NAMES = { visits: 'visits' }`, `import { NAMES } from './names'\nlocalStorage.setItem(NAMES.visits, '1')`],
    [`export enum Name { Visits = 'visits' }`, `import { Name } from './names'\nlocalStorage.setItem(Name.Visits, '1')`],
    [`export default { visits: 'visits' }`, `import names from './names'\nlocalStorage.setItem(names.visits, '1')`],
    [`export class Names { static VISITS = 'visits' }`, `import { Names } from './names'\nlocalStorage.setItem(Names.VISITS, '1')`],
    [`const P = 'vis'\nexport const nameOf = (rest: string) => P + rest`, `import { nameOf } from './names'\nlocalStorage.setItem(nameOf('its'), '1')`],
  ]
  it('come from imported constants', () => {
    for (const [source, user] of constants) {
      expect(effectsIn({ 'src/names.ts': source, 'src/app.ts': user }, 'src/app.ts').map((one) => one.split(' ')[1])).toEqual(['visits'])
    }
    const url = { 'src/urls.js': `export const PIXEL = 'https://connect.facebook.net/en_US/fbevents.js'` }
    const load = `import { PIXEL } from './urls'\nconst s = document.createElement('script')\ns.src = PIXEL\ndocument.head.append(s)`
    expect(effectsIn({ ...url, 'src/app.js': load }, 'src/app.js')).toEqual(['load meta-pixel 3:8'])
  })

  it('stay unknown where the module is missing or gives none', () => {
    const user = `import { NAME } from './names'\ndocument.cookie = NAME + '=1'`
    expect(effectsIn({ 'src/app.js': user }, 'src/app.js')).toEqual(['cookie null 2:18'])
    expect(effectsIn({ 'src/names.js': `export const NAME = vendor.name()`, 'src/app.js': user }, 'src/app.js')).toEqual(['cookie null 2:18'])
  })
})

describe('an imported wrapper', () => {
  const cases: Readonly<Record<string, readonly [source: string, user: string, effects: string[]]>> = {
    'a function': [SET, `import { setCookie } from './cookies'\nsetCookie('visits', 1)`, ['cookie visits 2:10']],
    'a hook that is named for what it keeps': [
      `export function useDismissal(key) { const dismiss = useCallback(() => { localStorage.setItem(key, '1') }, [key])\nreturn [false, dismiss] }`,
      `import { useDismissal } from './cookies'\nconst [gone, dismiss] = useDismissal('tour')`, ['storage tour 2:37'],
    ],
    'several calls': [SET, `import { setCookie } from './cookies'\nsetCookie('a', 1)\nsetCookie('b', 1)`, ['cookie a 2:10', 'cookie b 3:10']],
    'a partly known name': [SET, 'import { setCookie } from \'./cookies\'\nsetCookie(`exp_${id}`, 1)', ['cookie exp_* 2:10']],
    'a name that is a constant': [SET, `import { setCookie } from './cookies'\nconst NAME = 'visits'\nsetCookie(NAME, 1)`, ['cookie visits 3:10']],
    'a name in an object': [`export function setCookie({ name }) { document.cookie = name + '=1' }`, `import { setCookie } from './cookies'\nsetCookie({ name: 'visits' })`, ['cookie visits 2:18']],
    'a wrapper of the wrapper': [SET, `import { setCookie } from './cookies'\nfunction keep(name) { setCookie(name, 1) }\nkeep('visits')`, ['cookie visits 3:5']],
    'a default export': [SET.replace('function', 'default function'), `import setCookie from './cookies'\nsetCookie('visits', 1)`, ['cookie visits 2:10']],
    'a namespace': [SET, `import * as cookies from './cookies'\ncookies.setCookie('visits', 1)`, ['cookie visits 2:18']],
    'require': [`exports.setCookie = ${SET.replace('export ', '')}`, `const { setCookie } = require('./cookies')\nsetCookie('visits', 1)`, ['cookie visits 2:10']],
    'an object': [`export const cookies = { set(name) { document.cookie = name + '=1' } }`, `import { cookies } from './cookies'\ncookies.set('visits')`, ['cookie visits 2:12']],
    'a class': [`export class Cookies { set(name) { document.cookie = name + '=1' } }`, `import { Cookies } from './cookies'\nconst c = new Cookies()\nc.set('visits')`, ['cookie visits 3:6']],
    'an instance': [`class Cookies { set(name) { this.write(name) } write(name) { document.cookie = name + '=1' } }\nexport default new Cookies()`, `import cookies from './cookies'\ncookies.set('visits')`, ['cookie visits 2:12']],
    'a hook': [`export function useCookies() { const set = (name) => { document.cookie = name + '=1' }\nreturn { set } }`, `import { useCookies } from './cookies'\nconst { set } = useCookies()\nset('visits')`, ['cookie visits 3:4']],
    'storage': [`export const save = (key, value) => localStorage.setItem('app.' + key, value)`, `import { save } from './cookies'\nsave('visits', 1)`, ['storage app.visits 2:5']],
    'a library': [`import Cookies from 'js-cookie'\nexport const keep = (name, value) => Cookies.set(name, value)`, `import { keep } from './cookies'\nkeep('visits', 1)`, ['cookie visits 2:5']],
    'a loader': [
      `export function load(url) { const s = document.createElement('script')\ns.src = url\ndocument.head.append(s) }`,
      `import { load } from './cookies'\nload('https://connect.facebook.net/en_US/fbevents.js')`, ['load meta-pixel 2:5'],
    ],
  }
  for (const [name, [source, user, effects]] of Object.entries(cases)) {
    it(`is an effect at its calls: ${name}`, () => {
      const files = { 'src/cookies.js': source, 'src/app.js': user }
      expect(effectsIn(files, 'src/app.js')).toEqual(effects)
      expect(effectsIn(files, 'src/cookies.js')).toEqual([])
    })
    it(`is told once, in its file, where nobody calls it: ${name}`, () => {
      expect(effectsIn({ 'src/cookies.js': source }, 'src/cookies.js').length).toBe(name === 'a loader' ? 0 : 1)
    })
  }

  it('is followed through other modules, and in circles ends', () => {
    const user = `import { setCookie } from './index'\nsetCookie('visits', 1)`
    const files = { 'src/cookies.js': SET, 'src/app.js': user }
    expect(effectsIn({ ...files, 'src/index.js': `export * from './cookies'` }, 'src/app.js')).toEqual(['cookie visits 2:10'])
    expect(effectsIn({ ...files, 'src/index.js': `export { setCookie } from './cookies'\nexport * from './index'` }, 'src/app.js')).toEqual(['cookie visits 2:10'])
  })

  it('that deletes, or does nothing of the kind, is no effect', () => {
    const user = `import { setCookie } from './cookies'\nsetCookie('visits', '', -1)`
    const source = `export function setCookie(name) { console.log(name) }`
    expect(effectsIn({ 'src/cookies.js': source, 'src/app.js': user }, 'src/app.js')).toEqual([])
    const deleting = `export function setCookie(name) { document.cookie = name + '=; max-age=0' }`
    const root = createProject({ 'src/cookies.js': deleting, 'src/app.js': user })
    expect(analyzeFile(root, 'src/app.js').findings.map(({ effect }) => effect.deletion)).toEqual([true])
  })

  it('is judged at its calls', () => {
    const source = `export function load(url) { const s = document.createElement('script')\ns.src = url\ndocument.head.append(s) }`
    const call = `load('https://connect.facebook.net/en_US/fbevents.js')`
    for (const [code, verdict] of [[`if (hasConsent('marketing')) ${call}`, 'granted'], [call, 'ungated']] as const) {
      const root = createProject({ 'src/load.js': source, 'src/app.js': `import { load } from './load'\n${code}` })
      expect(analyzeFile(root, 'src/app.js').findings.map(({ judgement }) => judgement.verdict)).toEqual([verdict])
    }
  })

  it('is told in its own file alone without the project', () => {
    const root = createProject({ 'src/cookies.js': SET, 'src/app.js': `import { setCookie } from './cookies'\nsetCookie('visits', 1)` })
    expect(analyzeFile(root, 'src/app.js', { project: false }).findings).toEqual([])
    expect(analyzeFile(root, 'src/cookies.js', { project: false }).findings.length).toBe(1)
  })
})

describe('a wrapper whose callers say no more than it does', () => {
  const prefixed = `export const toggle = (id) => { document.cookie = 'toggle_' + id + '=1' }`
  it('is told in its own file', () => {
    const files = { 'src/cookies.js': prefixed, 'src/app.js': `import { toggle } from './cookies'\nfor (const id of ids) toggle(id)` }
    expect(effectsIn(files, 'src/cookies.js')).toEqual(['cookie toggle_* 1:50'])
    expect(effectsIn(files, 'src/app.js')).toEqual([])
  })

  it('is told at the calls where one says more', () => {
    const files = { 'src/cookies.js': prefixed, 'src/app.js': `import { toggle } from './cookies'\ntoggle('beta')` }
    expect(effectsIn(files, 'src/cookies.js')).toEqual([])
    expect(effectsIn(files, 'src/app.js')).toEqual(['cookie toggle_beta 2:7'])
  })
})

describe('a cookie that another file has made with a library', () => {
  const sessions = `import { createCookie, createCookieSessionStorage } from '@remix-run/node'
export const { commitSession, destroySession } = createCookieSessionStorage({ cookie: { name: 'auth' } })
export const storage = createCookieSessionStorage({ cookie: { name: 'auth' } })
export const prefs = createCookie('prefs')
export const own = (value) => made(value)`
  const header = (value: string): string => `import { commitSession, destroySession, storage, prefs, own } from './sessions'
export const action = async (session) => new Response('', { headers: { 'Set-Cookie': ${value} } })`

  it('is known by its name where its text is sent', () => {
    const told = (value: string): string[] => analyzeFile(createProject({ 'src/sessions.js': sessions, 'src/login.js': header(value) }), 'src/login.js').findings
      .map(({ effect }) => `${effect.name}${effect.deletion ? ' deleted' : ''}`)
    expect(told('await commitSession(session)')).toEqual(['auth'])
    expect(told('await destroySession(session)')).toEqual(['auth deleted'])
    expect(told('await storage.commitSession(session)')).toEqual(['auth'])
    expect(told('await prefs.serialize(1)')).toEqual(['prefs'])
    expect(told(`await prefs.serialize('', { maxAge: 0 })`)).toEqual(['prefs deleted'])
  })

  it('has no name where the other file does not tell it', () => {
    expect(effectsIn({ 'src/sessions.js': sessions, 'src/login.js': header('own(session)') }, 'src/login.js')).toEqual(['cookie null 2:85'])
  })
})

describe('options that are imported', () => {
  const store = `import { persistReducer } from 'redux-persist'
import config from './config'
export const reducer = persistReducer(config, root)`

  it('name a key where the other file writes it down', () => {
    expect(effectsIn({ 'src/config.js': `export default { key: 'root', storage }`, 'src/store.js': store }, 'src/store.js')).toEqual(['storage persist:root 3:23'])
  })

  it('leave it unknown where it does not', () => {
    expect(effectsIn({ 'src/config.js': `export default { key: keyOf(user), storage }`, 'src/store.js': store }, 'src/store.js')).toEqual(['storage persist:* 3:38'])
    expect(effectsIn({ 'src/config.js': `export default made()`, 'src/store.js': store }, 'src/store.js')).toEqual(['storage persist:* 3:38'])
  })
})
