import { describe, expect, it } from 'vitest'
import { type Marked, compare, told } from './marked.ts'

const places: Marked[] = [
  ['the argument', "import { setCookie } from 'cookies-next'\nsetCookie(‹'a'›, 1)", 'cookie - a'],
  ['the argument behind the context', "import nookies from 'nookies'\nnookies.set(null, ‹`a_${id}`›, 1)", 'cookie - a_*'],
  ['the constant in the call', "import Cookies from 'js-cookie'\nconst NAME = 'a'\nCookies.set(‹NAME›, 1)", 'cookie - a'],
  ['the option', "import session from 'express-session'\napp.use(session({ secret, name: ‹'a'› }))", 'cookie - a'],
  ['the options, where they stand elsewhere', "import session from 'express-session'\nconst options = { name: 'a' }\napp.use(session(‹options›))", 'cookie - a'],
  ['the call, for a default name', "import session from 'express-session'\napp.use(‹session({ secret })›)", 'cookie - connect.sid'],
  ['the argument of a wrapper', "import { serialize } from 'cookie'\nconst write = (name, value) => serialize(name, value)\nwrite(‹'a'›, 1)", 'cookie - a'],
  ['the argument of a wrapper that takes the response', "import express from 'express'\nfunction remember(res, name) { res.cookie(name, 1) }\nexpress().get('/', (req, res) => remember(res, ‹'a'›))", 'cookie - a'],
  ['the argument of a method', "import Cookies from 'js-cookie'\nclass Jar { set(name) { Cookies.set(`app_${name}`, 1) } open() { this.set(‹'a'›) } }", 'cookie - app_a'],
  ['the argument of a hook', "import { useCookies } from 'react-cookie'\nfunction useJar() { const [, set] = useCookies(); return (name) => set(‹name›, 1) }", 'cookie - ?'],
  ['the text of the header', "response.setHeader('Set-Cookie', ‹'a=1; Path=/'›)", 'cookie - a'],
  ['each text of the header', "response.setHeader('Set-Cookie', [‹'a=1'›, ‹`b_${id}=1`›])", 'cookie - a', 'cookie - b_*'],
  ['the call, for a library that is aliased', "import Cookies from 'js-cookie'\nconst jar = { cookies: Cookies }\njar.cookies.set(‹'a'›, 1)", 'cookie - a'],
  ['the member that names it', "import { Elysia } from 'elysia'\nnew Elysia().get('/', ({ cookie }) => { cookie.‹a›.value = 1 })", 'cookie - a'],
  ['the argument, required and destructured', "const { serialize } = require('cookie')\nserialize(‹'a'›, 1)", 'cookie - a'],
  ['the argument, renamed', "import { setCookie as write } from 'hono/cookie'\nwrite(c, ‹'a'›, 1)", 'cookie - a'],
  ['the argument, of a module that comes late', "const { setCookie } = await import('cookies-next')\nsetCookie(‹'a'›, 1)", 'cookie - a'],
]

const frameworks: Marked[] = [
  ['a handler of Express, by the router', "const router = require('express').Router()\nrouter.get('/:lang', function (req, res) { res.cookie(‹'locale'›, req.params.lang, { maxAge: 9 }) })\nmodule.exports = router", 'cookie - locale'],
  ['a handler of Express that another module takes', "exports.login = (req, res) => { res.cookie(‹'a'›, 1); res.json({}) }", 'cookie - a'],
  ['a handler by its customary name, in a file that imports the framework', "import { json } from 'express'\nexport const login = (req, res) => res.cookie(‹'a'›, 1)", 'cookie - a'],
  ['a middleware of Koa that another module takes', "export async function visit(ctx, next) { ctx.cookies.set(‹'a'›, 1); await next() }", 'cookie - a'],
  ['a plugin of Fastify', "export default async (app) => { app.get('/', (request, reply) => reply.setCookie(‹'a'›, 1)) }", 'cookie - a'],
  ['load of SvelteKit', "export function load({ cookies }) { cookies.set(‹'a'›, 1, { path: '/' }) }", 'cookie - a'],
  ['an action of SvelteKit', "export const actions = { login: async ({ cookies }) => { cookies.set(‹'a'›, 1, { path: '/' }) } }", 'cookie - a'],
  ['an endpoint of SvelteKit or Astro', "export async function POST({ cookies }) { cookies.set(‹'a'›, 1, { path: '/' }) }", 'cookie - a'],
  ['a hook of SvelteKit', "export const handle = ({ event, resolve }) => { event.cookies.set(‹'a'›, 1); return resolve(event) }", 'cookie - a'],
  ['middleware of Astro', "export const onRequest = (context, next) => { context.cookies.set(‹'a'›, 1); return next() }", 'cookie - a'],
  ['awaited cookies of Next.js', "import { cookies } from 'next/headers'\nexport async function save() { (await cookies()).set(‹'a'›, 1) }", 'cookie - a'],
  ['awaited cookies of Next.js, in a promise', "import { cookies } from 'next/headers'\ncookies().then((jar) => jar.set(‹'a'›, 1))", 'cookie - a'],
  ['a response of Next.js', "import { NextResponse } from 'next/server'\nexport function GET() { const r = NextResponse.json({}); r.cookies.set(‹'a'›, 1); return r }", 'cookie - a'],
  ['AngularJS', "angular.module('a').run(function ($cookies) { $cookies.put(‹'a'›, 1) })", 'cookie - a'],
  ['a plugin of Vue', "export default { methods: { save() { this.$cookies.set(‹'a'›, 1) } } }", 'cookie - a'],
]

const headers: Marked[] = [
  ['setHeader', "res.setHeader('Set-Cookie', ‹'a=1'›)", 'cookie - a'],
  ['setHeader in lower case', "res.setHeader('set-cookie', ‹'a=1'›)", 'cookie - a'],
  ['appendHeader', "res.appendHeader('Set-Cookie', ‹'a=1'›)", 'cookie - a'],
  ['append of headers', "const headers = new Headers()\nheaders.append('Set-Cookie', ‹'a=1'›)", 'cookie - a'],
  ['set of a response', "response.headers.set('Set-Cookie', ‹`a=${v}; HttpOnly`›)", 'cookie - a'],
  ['writeHead', "res.writeHead(200, { 'Content-Type': 'text/html', 'Set-Cookie': ‹'a=1'› })", 'cookie - a'],
  ['writeHead with several', "res.writeHead(302, { 'Set-Cookie': [‹'a=1'›, ‹'b=1'›] })", 'cookie - a', 'cookie - b'],
  ['new Headers', "new Headers({ 'Set-Cookie': ‹'a=1'› })", 'cookie - a'],
  ['new Headers of pairs', "new Headers([['Set-Cookie', ‹'a=1'›]])", 'cookie - a'],
  ['new Response', "new Response(null, { headers: { 'Set-Cookie': ‹'a=1'› } })", 'cookie - a'],
  ['the options of a redirect', "export const action = () => redirect('/', { headers: { 'Set-Cookie': ‹'a=1'› } })", 'cookie - a'],
  ['a returned response', "export const handler = () => ({ statusCode: 200, headers: { 'Set-Cookie': ‹'a=1'› } })", 'cookie - a'],
  ['an assignment to headers', "set.headers['Set-Cookie'] = ‹'a=1'›", 'cookie - a'],
  ['a name in a constant', "const HEADER = 'Set-Cookie'\nres.setHeader(HEADER, ‹'a=1'›)", 'cookie - a'],
  ['a function that gets the event', "appendResponseHeader(event, 'Set-Cookie', ‹'a=1'›)", 'cookie - a'],
  ['a wrapper', "function write(res, name) { res.setHeader('Set-Cookie', `${name}=1`) }\nwrite(res, ‹'a'›)", 'cookie - a'],
  ['a deletion', "res.setHeader('Set-Cookie', ‹'a=; Max-Age=0; Path=/'›)", 'cookie - a deleted'],
  ['a deletion by date', "res.setHeader('Set-Cookie', ‹'a=; Expires=Thu, 01 Jan 1970 00:00:00 GMT'›)", 'cookie - a deleted'],
  ['a text of another module', "import { theme } from './theme'\nexport const f = () => json({}, { headers: { 'Set-Cookie': ‹theme('dark')› } })", 'cookie - ?'],
]

const fields: Marked[] = [
  ['in a constructor', "class A { constructor() { this.storage = window.localStorage } save() { this.storage.setItem(‹'a'›, 1) } }", 'storage local-storage - a'],
  ['in the body', "class A { storage = sessionStorage\n save() { this.storage.setItem(‹'a'›, 1) } }", 'storage session-storage - a'],
  ['that is private', "class A { #storage = localStorage\n save() { this.#storage.setItem(‹'a'›, 1) } }", 'storage local-storage - a'],
  ['of a function in the class', "class A { storage = localStorage\n save() { [1].forEach(() => { this.storage.setItem(‹'a'›, 1) }) } }", 'storage local-storage - a'],
  ['with its key in a field', "class A { key = 'a'\n save() { localStorage.setItem(‹this.key›, 1) } }", 'storage local-storage - a'],
  ['with its key in a static field', "class A { static KEY = 'a'\n save() { localStorage.setItem(‹A.KEY›, 1) } }", 'storage local-storage - a'],
  ['with its key in a private field', "class A { #key = 'a'\n save() { localStorage.setItem(‹`${this.#key}-1`›, 1) } }", 'storage local-storage - a-1'],
  ['with its key in a constructor', "class A { constructor() { this.key = 'a' } save() { localStorage.setItem(‹this.key›, 1) } }", 'storage local-storage - a'],
  ['with its key in an object', "const jar = { key: 'a', save() { localStorage.setItem(‹this.key›, 1) } }", 'storage local-storage - a'],
  ['with a key that changes', "class A { key = 'a'\n next() { this.key = 'b' } save() { localStorage.setItem(‹this.key›, 1) } }", 'storage local-storage - ?'],
]

const silent: readonly (readonly [string, string])[] = [
  ['a Map named cookies', "const cookies = new Map()\ncookies.set('a', 1)"],
  ['a Map of the project named Cookies', "import { Cookies } from './cookies'\nnew Cookies().set('a', 1)"],
  ['a cookies function of the project', "import { cookies } from './request'\ncookies().set('a', 1)"],
  ['a useCookies of the project', "import { useCookies } from './hooks'\nconst [, setCookie] = useCookies()\nsetCookie('a', 1)"],
  ['a setCookie of the project', "import { setCookie } from '../cookies'\nsetCookie('a', 1)"],
  ['a serialize of something else', "import { serialize } from 'superjson'\nserialize('a')"],
  ['a serialize of the file', "function serialize(name) { return JSON.stringify(name) }\nserialize('a')"],
  ['a res.cookie of no Express', "const res = recipe()\nres.cookie('chocolate', 12)"],
  ['a res that is fetched', "async function f() { const res = await fetch('/'); res.cookie('a', 1) }"],
  ['a parameter res without a framework', "export function bake(res) { res.cookie('chocolate', 12) }"],
  ['a parameter res beside others', "export function bake(oven, res) { res.cookie('chocolate', 12) }"],
  ['a pair req, res that shows nothing', "export function bake(req, res) { return res.cookie('chocolate', 12) }"],
  ['a res.cookie that reads', "import express from 'express'\nexpress().get('/', (req, res) => res.cookie('a'))"],
  ['a cleared cookie of Express', "import express from 'express'\nexpress().get('/', (req, res) => res.clearCookie('a'))"],
  ['the cookies of a request of Express', "import express from 'express'\nexpress().get('/', (req, res) => res.send(req.cookies.a))"],
  ['a setting of Express', "import express from 'express'\nconst app = express()\napp.set('cookie secret', 1)"],
  ['a ctx without a framework', "export function draw(ctx) { ctx.cookies.set('a', 1) }"],
  ['a canvas context', "const ctx = canvas.getContext('2d')\nctx.cookies.set('a', 1)"],
  ['a read cookie of Koa', "import Koa from 'koa'\nnew Koa().use((ctx) => ctx.cookies.get('a'))"],
  ['state of Koa', "import Koa from 'koa'\nnew Koa().use((ctx) => { ctx.state.cookies = new Map(); ctx.set('X-Cookie', '1') })"],
  ['a reply of a forum', "export function post(thread, reply) { reply.setCookie('a', 1) }"],
  ['a context of React', "const context = useContext(Jar)\ncontext.cookies.set('a', 1)"],
  ['a Map in an object of the project', "const event = { cookies: new Map() }\nevent.cookies.set('a', 1)"],
  ['a load that is not exported', "function load({ cookies }) { cookies.set('a', 1) }\nload({ cookies: new Map() })"],
  ['an exported function of another name', "export function render({ cookies }) { cookies.set('a', 1) }"],
  ['cookies of a request in Next.js', "import { NextResponse } from 'next/server'\nexport function middleware(request) { request.cookies.set('a', 1); return NextResponse.next() }"],
  ['a GET of Next.js', "import { NextResponse } from 'next/server'\nexport function GET(request) { request.cookies.set('a', 1); return NextResponse.json({}) }"],
  ['read cookies of Next.js', "import { cookies } from 'next/headers'\nexport const f = async () => (await cookies()).get('a')"],
  ['deleted cookies of Next.js', "import { cookies } from 'next/headers'\nexport const f = async () => { (await cookies()).delete('a') }"],
  ['headers of Next.js', "import { headers } from 'next/headers'\nexport const f = async () => (await headers()).get('cookie')"],
  ['deleted cookies of SvelteKit', "export function load({ cookies }) { cookies.delete('a', { path: '/' }) }"],
  ['read cookies of Astro', "const theme = Astro.cookies.get('theme')"],
  ['a has of headers', "response.headers.has('Set-Cookie')"],
  ['a get of headers', "const all = response.headers.get('set-cookie')"],
  ['a delete of headers', "response.headers.delete('Set-Cookie')"],
  ['a removed header', "res.removeHeader('Set-Cookie')"],
  ['a compared header', "if (name.toLowerCase() === 'set-cookie') count++"],
  ['a list of header names', "const FORBIDDEN = ['Set-Cookie', 'Cookie']\nFORBIDDEN.includes(name)"],
  ['a list of exposed headers', "cors({ exposedHeaders: ['Set-Cookie', 'ETag'] })"],
  ['a header of another name', "res.setHeader('Set-Cookie2', 'a=1')"],
  ['a value of another header', "res.setHeader('Vary', 'Set-Cookie')"],
  ['a Map with a key of that name', "const seen = new Map()\nseen.set('Set-Cookie', 'a=1')"],
  ['a request with such a header', "fetch('/api', { headers: { 'Set-Cookie': 'a=1' } })"],
  ['an object that describes headers', "const help = { 'Set-Cookie': 'Sets a cookie.' }"],
  ['a type of headers', "type H = 'Set-Cookie' | 'Cookie'"],
  ['a comment', "// res.setHeader('Set-Cookie', 'a=1')"],
  ['a test of a header', "expect(response.headers['set-cookie']).toBe('a=1')"],
  ['a store.set of something else', "import { store } from './store'\nstore.set('a', 1)"],
  ['a global store', "store.set('a', 1)"],
  ['a set of lodash', "import { set } from 'lodash'\nset(object, 'a', 1)"],
  ['a persist of the project', "import { persist } from './persist'\npersist(state, { name: 'a' })"],
  ['a store of zustand that is not kept', "import { create } from 'zustand'\ncreate(() => ({ name: 'a' }))"],
  ['a store of Pinia that is not kept', "import { defineStore } from 'pinia'\ndefineStore('a', { state: () => ({ persist: true }) })"],
  ['an atom that is not kept', "import { atomWithReset } from 'jotai/utils'\natomWithReset('a')"],
  ['a read key', "import { get, keys } from 'idb-keyval'\nget('a').then(keys)"],
  ['a deleted database', "import { deleteDB } from 'idb'\ndeleteDB('a')"],
  ['a useLocalStorage of the project', "import { useLocalStorage } from './hooks'\nuseLocalStorage('a', 1)"],
  ['other composables of VueUse', "import { useMouse, useStorage as unused } from '@vueuse/core'\nuseMouse('a')"],
  ['a setCookie of another script, without a server', "setCookie('a', 'b')"],
  ['a cookie of jQuery that is read', "const a = $.cookie('a')"],
  ['a removed cookie of jQuery', "$.removeCookie('a')"],
  ['another plugin of jQuery', "$.fortune('cookie', 1)"],
  ['a $cookies of the file', "class Bakery { constructor() { this.$cookies = new Map() } bake() { this.$cookies.set('a', 1) } }"],
  ['a $cookies field of the class', "class Bakery { $cookies = new Map()\n bake() { this.$cookies.set('a', 1) } }"],
  ['a $cookies parameter without AngularJS', "export function bake($cookies) { $cookies.put('a', 1) }"],
  ['a session of something else', "import session from './session'\napp.use(session({ name: 'a' }))"],
  ['a parser of cookies', "import cookieParser from 'cookie-parser'\napp.use(cookieParser('secret'))"],
  ['a parsed cookie', "import { parse } from 'cookie'\nparse(header)"],
  ['a read session', "import { getSession } from './sessions.server'\nexport const loader = ({ request }) => getSession(request.headers.get('Cookie'))"],
  ['a cookie of a shop', "const cookie = { name: 'Chocolate' }\ncart.cookies.push(cookie)"],
  ['a storage of the project in a field', "class A { storage = new Map()\n save() { this.storage.set('a', 1); this.storage.setItem('b', 1) } }"],
  ['a field of another class', "class A { storage = localStorage }\nclass B { storage = new Memory()\n save() { this.storage.setItem('a', 1) } }"],
  ['a header of a cookie', "response.headers.append('Cookie', 'a=1')"],
]

const typed: readonly (readonly [string, string])[] = [
  ['a Response of the browser', "export const f = (res: Response) => (res as any).cookie('a', 1)"],
  ['a Response of the project', "import type { Response } from './http'\nexport const f = (answer: Response) => answer.cookie('a', 1)"],
  ['a type of the library that writes nothing', "import type { Request } from 'express'\nexport const f = (request: Request) => request.cookie('a', 1)"],
  ['a service of the project', "import { CookieService } from './cookie.service'\nclass A { constructor(private cookies: CookieService) { this.cookies.set('a', 1) } }"],
  ['an injected service of the project', "import { inject } from '@angular/core'\nimport { CookieService } from './cookie.service'\nclass A { cookies = inject(CookieService)\n f() { this.cookies.set('a', 1) } }"],
  ['a read service', "import { CookieService } from 'ngx-cookie-service'\nclass A { constructor(private cookies: CookieService) { this.cookies.get('a'); this.cookies.delete('a') } }"],
  ['Cookies of the project', "import type { Cookies } from '$lib/cookies'\nexport const f = (cookies: Cookies) => cookies.set('a', 1)"],
  ['a type that is only exported', "export type { Cookies } from '@sveltejs/kit'"],
]

describe('it finds the place of', () => {
  it.each(places)('%s', (_, code, ...effects) => {
    const { found, promised } = compare(code, effects)
    expect(found).toEqual(promised)
  })
})

describe('it finds a cookie in', () => {
  it.each(frameworks)('%s', (_, code, ...effects) => {
    const { found, promised } = compare(code, effects)
    expect(found).toEqual(promised)
  })
})

describe('it finds the header of', () => {
  it.each(headers)('%s', (_, code, ...effects) => {
    const { found, promised } = compare(code, effects)
    expect(found).toEqual(promised)
  })
})

it('tells a text that a library wrote where that is, and not again where it is sent', () => {
  const code = "import { createCookieSessionStorage } from 'react-router'\n" +
    "const storage = createCookieSessionStorage({ cookie: { name: ‹'a'› } })\n" +
    "export const jar = (session) => ({ async save(headers) { const text = await commit(session); headers.append('Set-Cookie', text) } })"
  const { found, promised } = compare(code, ['cookie - a'])
  expect(found).toEqual(promised)
})

describe('it finds storage kept in a field', () => {
  it.each(fields)('%s', (_, code, ...effects) => {
    const { found, promised } = compare(code, effects)
    expect(found).toEqual(promised)
  })
})

describe('it is silent on', () => {
  it.each(silent)('%s', (_, code) => {
    expect(told(code, /^type /.test(code) ? { parser: 'typescript' } : {})).toEqual([])
  })

  it.each(typed)('%s', (_, code) => {
    expect(told(code, { parser: 'typescript' })).toEqual([])
  })
})
