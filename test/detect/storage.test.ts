import { describe, expect, it } from 'vitest'
import { type Marked, compare, told } from './marked.ts'

const storages: Marked[] = [
  ['an item', "localStorage.setItem(‹'a'›, 1)", 'storage local-storage - a'],
  ['an item of the session', "sessionStorage.setItem(‹'a'›, 1)", 'storage session-storage - a'],
  ['an item, by window', "window?.localStorage?.setItem(‹'a'›, 1)", 'storage local-storage - a'],
  ['an item, computed', "localStorage['setItem'](‹'a'›, 1)", 'storage local-storage - a'],
  ['a property', "localStorage.‹theme› = 'dark'", 'storage local-storage - theme'],
  ['a property, by a literal key', "localStorage[‹'theme'›] = 'dark'", 'storage local-storage - theme'],
  ['a property, by a key in a constant', "const KEY = 'theme'\nlocalStorage[‹KEY›] = 'dark'", 'storage local-storage - theme'],
  ['a property, known in part', 'localStorage[‹`seen-${id}`›] = 1', 'storage local-storage - seen-*'],
  ['a property, unknown', 'localStorage[‹key›] = 1', 'storage local-storage - ?'],
  ['a property, once', 'localStorage.‹n› ??= 1', 'storage local-storage - n'],
  ['by an alias', "const store = localStorage\nstore.setItem(‹'a'›, 1)", 'storage local-storage - a'],
  ['by destructuring', "const { localStorage: store } = window\nstore.setItem(‹'a'›, 1)", 'storage local-storage - a'],
  ['by a function', "const store = () => window.sessionStorage\nstore().setItem(‹'a'›, 1)", 'storage session-storage - a'],
  ['in one of two', "const store = keep ? localStorage : sessionStorage\nstore.setItem(‹'a'›, 1)", 'storage local-storage - a; storage session-storage - a'],
  ['by a parameter', "function save(store, key) { store.setItem(key, 1) }\nsave(localStorage, ‹'a'›)", 'storage local-storage - a'],
  ['by a wrapper', "const save = (key, value) => localStorage.setItem(`app:${key}`, value)\nsave(‹'theme'›, 1)", 'storage local-storage - app:theme'],
  ['by a wrapper that nothing calls', 'export const save = (key, value) => localStorage.setItem(‹key›, value)', 'storage local-storage - ?'],
  ['by a property in a wrapper', "function save(key) { localStorage[key] = 1 }\nsave(‹'a'›)", 'storage local-storage - a'],
  ['by a hook', "const save = useCallback((key) => localStorage.setItem(key, 1), [])\nsave(‹'a'›)", 'storage local-storage - a'],
  ['of a known service', "localStorage.setItem(‹'ajs_user_id'›, id)", 'storage local-storage segment ajs_user_id'],
  ['of a type that its service does not use', "sessionStorage.setItem(‹'ajs_user_id'›, id)", 'storage session-storage - ajs_user_id'],
  ['a database', "indexedDB.open(‹'shop'›, 2)", 'storage indexed-db - shop'],
  ['a database, by window', 'window.indexedDB.open(‹`shop-${v}`›)', 'storage indexed-db - shop-*'],
  ['a database, old names among them', "const db = window.indexedDB || window.mozIndexedDB\ndb.open(‹'shop'›)", 'storage indexed-db - shop'],
  ['a cache', "caches.open(‹'v1'›)", 'storage cache-storage - v1'],
  ['a cache, by self', "self.caches.open(‹'v1'›)", 'storage cache-storage - v1'],
  ['a shared storage', "window.sharedStorage.set(‹'group'›, 3)", 'storage shared-storage - group'],
]

const libraries: Marked[] = [
  ['js-cookie', "import Cookies from 'js-cookie'\nCookies.set(‹'a'›, 1)", 'cookie - a'],
  ['js-cookie, renamed', "import jar from 'js-cookie'\njar.set(‹'a'›, 1, { expires: 7 })", 'cookie - a'],
  ['js-cookie, configured', "import Cookies from 'js-cookie'\nconst api = Cookies.withAttributes({ path: '/' }).withConverter({})\napi.set(‹'a'›, 1)", 'cookie - a'],
  ['js-cookie, as a namespace', "import * as Cookies from 'js-cookie'\nCookies.set(‹'a'›, 1)", 'cookie - a'],
  ['js-cookie, required', "const Cookies = require('js-cookie')\nCookies.set(‹'a'›, 1)", 'cookie - a'],
  ['js-cookie, required as a default', "const Cookies = require('js-cookie').default\nCookies.set(‹'a'›, 1)", 'cookie - a'],
  ['js-cookie, awaited', "const { default: Cookies } = await import('js-cookie')\nCookies.set(‹'a'›, 1)", 'cookie - a'],
  ['js-cookie, imported later', "import('js-cookie').then((m) => m.default.set(‹'a'›, 1))", 'cookie - a'],
  ['js-cookie as a global', "Cookies.set(‹'_fbp'›, 1)", 'cookie meta-pixel _fbp'],
  ['js-cookie as a member of window', "window.Cookies.set(‹'a'›, 1)", 'cookie - a'],
  ['js-cookie as a global, configured', "Cookies.withAttributes({}).set(‹'a'›, 1)", 'cookie - a'],
  ['js-cookie that expires', "import Cookies from 'js-cookie'\nCookies.set(‹'a'›, '', { expires: -1 })", 'cookie - a deleted'],
  ['js-cookie that expired', "import Cookies from 'js-cookie'\nCookies.set(‹'a'›, '', { expires: new Date(0) })", 'cookie - a deleted'],
  ['js-cookie behind a wrapper', "import Cookies from 'js-cookie'\nconst remember = (name) => Cookies.set(name, '1')\nremember(‹'a'›)", 'cookie - a'],
  ['cookieStore', "cookieStore.set(‹'a'›, 1)", 'cookie - a'],
  ['cookieStore with options', "await window.cookieStore.set({ value: '1', name: ‹'a'› })", 'cookie - a'],
  ['cookieStore with a past', "cookieStore.set({ name: ‹'a'›, value: '', expires: 0 })", 'cookie - a deleted'],
]

const silent: readonly (readonly [string, string])[] = [
  ['a read item', "localStorage.getItem('a')"],
  ['a removed item', "localStorage.removeItem('a')"],
  ['an emptied storage', 'localStorage.clear()'],
  ['a read property', 'const theme = localStorage.theme'],
  ['a deleted property', 'delete localStorage.theme'],
  ['a counted storage', 'localStorage.length > 0 && localStorage.key(0)'],
  ['a storage passed on', 'createPersister({ storage: localStorage })'],
  ['a shadowed storage', "function f(localStorage) { localStorage.setItem('a', 1) }\nf(new Map())"],
  ['a local storage of the file', "const localStorage = new MemoryStorage()\nlocalStorage.setItem('a', 1)"],
  ['a method of the same name', "store.setItem('a', 1)"],
  ['a storage of another object', "browser.localStorage.setItem('a', 1)"],
  ['a deleted database', "indexedDB.deleteDatabase('shop')"],
  ['another open', "window.open('shop')"],
  ['a matched cache', "caches.match('v1')"],
  ['a removed cookie', "import Cookies from 'js-cookie'\nCookies.remove('a')"],
  ['a read cookie', "import Cookies from 'js-cookie'\nCookies.get('a')"],
  ['a local Cookies', "import Cookies from './cookies'\nCookies.set('a', 1)"],
  ['a type of the library', "import Cookies from 'js-cookie'\nconst other = new Map()\nother.set('a', Cookies)"],
  ['a shadowed Cookies', "function f(Cookies) { Cookies.set('a', 1) }"],
  ['a deleted cookie of the store', "cookieStore.delete('a')"],
]

describe('it finds', () => {
  it.each(storages)('%s', (_, code, ...effects) => {
    const { found, promised } = compare(code, effects)
    expect(found).toEqual(promised)
  })
})

describe('it finds a cookie of', () => {
  it.each(libraries)('%s', (_, code, ...effects) => {
    const { found, promised } = compare(code, effects)
    expect(found).toEqual(promised)
  })
})

describe('it is silent on', () => {
  it.each(silent)('%s', (_, code) => {
    expect(told(code)).toEqual([])
  })
})
