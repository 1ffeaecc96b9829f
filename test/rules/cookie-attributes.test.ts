import rule from '../../rules/cookie-attributes.ts'
import { type Case, type FailingCase, testRule } from './rule-tester.ts'

const manifest = 'test/rules/fixtures/terms/.cookierc'

type Folder = NonNullable<Case['folder']>

/** A broken twin, what is said of it, and the honest one; the suggestion's output is the third text where there is one. */
type Twin = readonly [name: string, folder: Folder, broken: string, ids: string, mended: string | null, honest: string]

const twins: readonly Twin[] = [
  // Raw text
  ['text', 'missing', "document.cookie = 'a=1; path=/'", 'missingSecure missingSameSite', "document.cookie = 'a=1; path=/; Secure; SameSite=Lax'", "document.cookie = 'a=1; path=/; Secure; SameSite=Strict'"],
  ['text that ends with a semicolon', 'missing', "document.cookie = 'a=1; path=/;'", 'missingSecure missingSameSite', "document.cookie = 'a=1; path=/; Secure; SameSite=Lax'", "document.cookie = 'a=1;secure;samesite=lax;'"],
  ['a template', 'missing', 'document.cookie = `a=${value}; Path=/; SameSite=Lax`', 'missingSecure', 'document.cookie = `a=${value}; Path=/; SameSite=Lax; Secure`', 'document.cookie = `a=${value}; Secure; SameSite=Lax`'],
  ['a sum', 'missing', "document.cookie = 'a=' + value + '; Secure'", 'missingSameSite', "document.cookie = 'a=' + value + '; Secure; SameSite=Lax'", "document.cookie = 'a=' + value + '; Secure' + '; SameSite=Lax'"],
  ['a sum that ends with a value', 'missing', "document.cookie = 'a=' + value", 'missingSecure missingSameSite', "document.cookie = 'a=' + value + '; Secure; SameSite=Lax'", "document.cookie = 'a=' + value + attributes"],
  ['a variable', 'missing', "const text = 'a=1'\ndocument.cookie = text", 'missingSecure missingSameSite', "const text = 'a=1'\ndocument.cookie = text + '; Secure; SameSite=Lax'", "const text = 'a=1; Secure; SameSite=Lax'\ndocument.cookie = text"],
  ['a list', 'missing', "document.cookie = ['a=1', 'Secure'].join('; ')", 'missingSameSite', "document.cookie = ['a=1', 'Secure'].join('; ') + '; SameSite=Lax'", "document.cookie = ['a=1', 'Secure', 'SameSite=Lax'].join('; ')"],
  ['a lifetime that is not known', 'missing', 'document.cookie = `a=1; Expires=${until.toUTCString()}; SameSite=Lax`', 'missingSecure', 'document.cookie = `a=1; Expires=${until.toUTCString()}; SameSite=Lax; Secure`', 'document.cookie = `a=1; Expires=${until}; Secure; SameSite=Lax`'],
  ['a wrapper', 'missing', 'function set(name, value) { document.cookie = `${name}=${value}; Secure` }\nset("a", "1")', 'missingSameSite', 'function set(name, value) { document.cookie = `${name}=${value}; Secure; SameSite=Lax` }\nset("a", "1")', 'function set(name, value) { document.cookie = `${name}=${value}; Secure; SameSite=Lax` }\nset("a", "1")'],
  ['a text that is lengthened by something else', 'missing', "let text = 'a=1'\nif (days) text += '; max-age=' + days\ntext += '; Secure'\ndocument.cookie = text", 'missingSameSite', "let text = 'a=1'\nif (days) text += '; max-age=' + days\ntext += '; Secure'\ndocument.cookie = text + '; SameSite=Lax'", "let text = 'a=1'\nif (days) text += '; max-age=' + days\ntext += '; Secure; SameSite=Lax'\ndocument.cookie = text"],
  ['SameSite=None', 'missing', "document.cookie = 'a=1; SameSite=None'", 'insecureNone', "document.cookie = 'a=1; SameSite=None; Secure'", "document.cookie = 'a=1; SameSite=None; Secure'"],
  ['__Secure-', 'missing', "document.cookie = '__Secure-a=1; SameSite=Lax'", 'insecurePrefix', "document.cookie = '__Secure-a=1; SameSite=Lax; Secure'", "document.cookie = '__Secure-a=1; SameSite=Lax; Secure'"],
  ['__Host- without Path', 'missing', "document.cookie = '__Host-a=1; Secure; SameSite=Lax'", 'insecurePrefix', "document.cookie = '__Host-a=1; Secure; SameSite=Lax; Path=/'", "document.cookie = '__Host-a=1; Secure; SameSite=Lax; Path=/'"],
  ['__Host- with a Domain', 'missing', "document.cookie = '__Host-a=1; Secure; SameSite=Lax; Path=/; Domain=a.example'", 'insecurePrefix', null, "document.cookie = '__Host-a=1; Path=/; Secure; SameSite=Lax; Domain='"],
  ['__Host- with another path', 'missing', "document.cookie = '__Host-a=1; Secure; SameSite=Lax; Path=/app'", 'insecurePrefix', null, "document.cookie = `__Host-a=1; Secure; SameSite=Lax; Path=${path}`"],
  ['Partitioned', 'missing', "document.cookie = 'a=1; SameSite=Lax; Partitioned'", 'insecurePartitioned', "document.cookie = 'a=1; SameSite=Lax; Partitioned; Secure'", "document.cookie = 'a=1; SameSite=Lax; Partitioned; Secure'"],
  ['a name that is not known', 'missing', 'document.cookie = `${name}=1; Secure`', 'missingSameSite', 'document.cookie = `${name}=1; Secure; SameSite=Lax`', 'document.cookie = `${name}=1; Secure; SameSite=Lax`'],

  // Headers
  ['a header', 'missing', 'res.setHeader("Set-Cookie", "a=1; Secure; HttpOnly")', 'missingSameSite', 'res.setHeader("Set-Cookie", "a=1; Secure; HttpOnly; SameSite=Lax")', 'res.setHeader("Set-Cookie", "a=1; Secure; HttpOnly; SameSite=Lax")'],
  ['a session in a header', 'missing', 'res.setHeader("Set-Cookie", `session=${id}; Secure; SameSite=Lax`)', 'missingHttpOnly', 'res.setHeader("Set-Cookie", `session=${id}; Secure; SameSite=Lax; HttpOnly`)', 'res.setHeader("Set-Cookie", `session=${id}; Secure; SameSite=Lax; HttpOnly`)'],
  ['one of several headers', 'missing', 'res.setHeader("Set-Cookie", ["a=1; Secure; SameSite=Lax", "b=1; Secure"])', 'missingSameSite', 'res.setHeader("Set-Cookie", ["a=1; Secure; SameSite=Lax", "b=1; Secure; SameSite=Lax"])', 'res.setHeader("Set-Cookie", ["a=1; Secure; SameSite=Lax"])'],

  // Libraries in browsers
  ['js-cookie without options', 'missing', "import Cookies from 'js-cookie'\nCookies.set('a', '1')", 'missingSecure missingSameSite', "import Cookies from 'js-cookie'\nCookies.set('a', '1', { secure: true, sameSite: 'lax' })", "import Cookies from 'js-cookie'\nCookies.set('a', '1', options)"],
  ['js-cookie with options', 'missing', "import Cookies from 'js-cookie'\nCookies.set('a', '1', { expires: 7 })", 'missingSecure missingSameSite', "import Cookies from 'js-cookie'\nCookies.set('a', '1', { expires: 7, secure: true, sameSite: 'lax' })", "import Cookies from 'js-cookie'\nCookies.set('a', '1', { ...options })"],
  ['js-cookie, configured', 'missing', "import Cookies from 'js-cookie'\nCookies.withAttributes({ secure: true }).set('a', '1')", 'missingSameSite', "import Cookies from 'js-cookie'\nCookies.withAttributes({ secure: true }).set('a', '1', { sameSite: 'lax' })", "import Cookies from 'js-cookie'\nCookies.withAttributes({ secure: true, sameSite: 'lax' }).set('a', '1')"],
  ['js-cookie that turns Secure off', 'missing', "import Cookies from 'js-cookie'\nCookies.set('a', '1', { secure: false, sameSite: 'lax' })", 'missingSecure', "import Cookies from 'js-cookie'\nCookies.set('a', '1', { secure: true, sameSite: 'lax' })", "import Cookies from 'js-cookie'\nCookies.set('a', '1', { secure: process.env.NODE_ENV === 'production', sameSite: 'lax' })"],
  ['options under a name', 'missing', "import Cookies from 'js-cookie'\nconst options = { secure: true }\nCookies.set('a', '1', options)", 'missingSameSite', "import Cookies from 'js-cookie'\nconst options = { secure: true, sameSite: 'lax' }\nCookies.set('a', '1', options)", "import Cookies from 'js-cookie'\nconst options = { secure: true, sameSite: 'lax' }\nCookies.set('a', '1', options)"],
  ['options without any', 'missing', "import Cookies from 'js-cookie'\nCookies.set('a', '1', {})", 'missingSecure missingSameSite', "import Cookies from 'js-cookie'\nCookies.set('a', '1', { secure: true, sameSite: 'lax' })", "import Cookies from 'js-cookie'\nCookies.set('a', '1', { secure, sameSite })"],
  ['typescript-cookie', 'missing', "import { setCookie } from 'typescript-cookie'\nsetCookie('a', '1', { sameSite: 'none' })", 'insecureNone', "import { setCookie } from 'typescript-cookie'\nsetCookie('a', '1', { sameSite: 'none', secure: true })", "import { setCookie } from 'typescript-cookie'\nsetCookie('a', '1', { sameSite: 'none', secure: true })"],
  ['universal-cookie', 'missing', "import Cookies from 'universal-cookie'\nnew Cookies().set('a', '1', { path: '/' })", 'missingSecure missingSameSite', "import Cookies from 'universal-cookie'\nnew Cookies().set('a', '1', { path: '/', secure: true, sameSite: 'lax' })", "import Cookies from 'universal-cookie'\nnew Cookies(null, { secure: true, sameSite: 'lax' }).set('a', '1', { path: '/' })"],
  ['react-cookie', 'missing', "import { Cookies } from 'react-cookie'\nnew Cookies().set('a', 1, { sameSite: true })", 'missingSecure', "import { Cookies } from 'react-cookie'\nnew Cookies().set('a', 1, { sameSite: true, secure: true })", "import { Cookies } from 'react-cookie'\nnew Cookies().set('a', 1, { sameSite: true, secure: true })"],
  ['react-cookie, configured', 'missing', "import { Cookies } from 'react-cookie'\nnew Cookies(null, { path: '/' }).set('a', 1, { sameSite: 'lax' })", 'missingSecure', "import { Cookies } from 'react-cookie'\nnew Cookies(null, { path: '/' }).set('a', 1, { sameSite: 'lax', secure: true })", "import { Cookies } from 'react-cookie'\nnew Cookies(null, { secure: true }).set('a', 1, { sameSite: 'lax' })"],
  ['react-use-cookie', 'missing', "import { setCookie } from 'react-use-cookie'\nsetCookie('a', '1', { days: 1 })", 'missingSecure missingSameSite', "import { setCookie } from 'react-use-cookie'\nsetCookie('a', '1', { days: 1, Secure: true, SameSite: 'Lax' })", "import { setCookie } from 'react-use-cookie'\nsetCookie('a', '1', { days: 1, Secure: true, SameSite: 'Lax' })"],
  ['AngularJS', 'missing', "angular.module('a').controller('b', function ($scope, $cookies) { $cookies.put('a', '1', { secure: true }) })", 'missingSameSite', "angular.module('a').controller('b', function ($scope, $cookies) { $cookies.put('a', '1', { secure: true, samesite: 'lax' }) })", "angular.module('a').controller('b', function ($scope, $cookies) { $cookies.put('a', '1', { secure: true, samesite: 'lax' }) })"],
  ['ngx-cookie-service', 'missing', "import { CookieService } from 'ngx-cookie-service'\nnew CookieService().set('a', '1', { expires: 1 })", 'missingSecure', "import { CookieService } from 'ngx-cookie-service'\nnew CookieService().set('a', '1', { expires: 1, secure: true })", "import { CookieService } from 'ngx-cookie-service'\nnew CookieService().set('a', '1', 1, '/', undefined, true)"],
  ['ngx-cookie-service by arguments', 'missing', "import { CookieService } from 'ngx-cookie-service'\nnew CookieService().set('a', '1', 1, '/')", 'missingSecure', null, "import { CookieService } from 'ngx-cookie-service'\nnew CookieService().set('a', '1', 1, '/', '', true, 'Strict')"],
  ['ngx-cookie', 'missing', "import { CookieService } from 'ngx-cookie'\nconst cookies = inject(CookieService)\ncookies.put('a', '1', { secure: true })", 'missingSameSite', "import { CookieService } from 'ngx-cookie'\nconst cookies = inject(CookieService)\ncookies.put('a', '1', { secure: true, sameSite: 'Lax' })", "import { CookieService } from 'ngx-cookie'\nconst cookies = inject(CookieService)\ncookies.put('a', '1', { secure: true, sameSite: 'Strict' })"],
  ['vue-cookies', 'missing', "import VueCookies from 'vue-cookies'\nVueCookies.set('a', '1', '1d', '/', '', false)", 'missingSecure', null, "import VueCookies from 'vue-cookies'\nVueCookies.set('a', '1', '1d', '/', '', true)"],
  ['jquery.cookie', 'missing', "$.cookie('a', '1', { path: '/' })", 'missingSecure', "$.cookie('a', '1', { path: '/', secure: true })", "$.cookie('a', '1', { path: '/', secure: true })"],
  ['cookies-next', 'missing', "import { setCookie } from 'cookies-next'\nsetCookie('a', '1')", 'missingSecure missingSameSite', "import { setCookie } from 'cookies-next'\nsetCookie('a', '1', { secure: true, sameSite: 'lax' })", "import { setCookie } from 'cookies-next'\nsetCookie('a', '1', { secure: !isDevelopment, sameSite: 'lax' })"],
  ['Nuxt', 'missing', "import { useCookie } from '#app'\nuseCookie('a')", 'missingSecure missingSameSite', "import { useCookie } from '#app'\nuseCookie('a', { secure: true, sameSite: 'lax' })", "import { useCookie } from '#app'\nuseCookie('a', { secure: true, sameSite: 'strict' })"],

  // Libraries on servers
  ['Express', 'missing', "import express from 'express'\nexpress().get('/', (req, res) => { res.cookie('a', '1') })", 'missingSecure missingSameSite', "import express from 'express'\nexpress().get('/', (req, res) => { res.cookie('a', '1', { secure: true, sameSite: 'lax' }) })", "import express from 'express'\nexpress().get('/', (req, res) => { res.cookie('a', '1', { secure: true, sameSite: 'lax' }) })"],
  ['a session of Express', 'missing', "import express from 'express'\nexpress().get('/', (req, res) => { res.cookie('auth_token', t, { secure: true, sameSite: 'lax' }) })", 'missingHttpOnly', "import express from 'express'\nexpress().get('/', (req, res) => { res.cookie('auth_token', t, { secure: true, sameSite: 'lax', httpOnly: true }) })", "import express from 'express'\nexpress().get('/', (req, res) => { res.cookie('XSRF-TOKEN', t, { secure: true, sameSite: 'lax' }) })"],
  ['a session that is open to scripts', 'missing', "import express from 'express'\nexpress().get('/', (req, res) => { res.cookie('sid', t, { secure: true, sameSite: 'lax', httpOnly: false }) })", 'missingHttpOnly', "import express from 'express'\nexpress().get('/', (req, res) => { res.cookie('sid', t, { secure: true, sameSite: 'lax', httpOnly: true }) })", "import express from 'express'\nexpress().get('/', (req, res) => { res.cookie('sid', t, { secure: true, sameSite: 'lax', httpOnly: isProduction }) })"],
  ['express-session', 'missing', "import session from 'express-session'\nsession({ secret: s })", 'missingSecure missingSameSite', null, "import session from 'express-session'\nsession({ secret: s, cookie: { secure: 'auto', sameSite: 'lax' } })"],
  ['express-session with a cookie', 'missing', "import session from 'express-session'\nsession({ secret: s, cookie: { maxAge: 1, secure: true } })", 'missingSameSite', "import session from 'express-session'\nsession({ secret: s, cookie: { maxAge: 1, secure: true, sameSite: 'lax' } })", "import session from 'express-session'\nsession({ secret: s, cookie: { ...cookie } })"],
  ['cookie-session', 'missing', "import session from 'cookie-session'\nsession({ name: 'session', keys })", 'missingSameSite', "import session from 'cookie-session'\nsession({ name: 'session', keys, sameSite: 'lax' })", "import session from 'cookie-session'\nsession({ name: 'session', keys, sameSite: 'lax' })"],
  ['Koa', 'missing', "import Koa from 'koa'\nnew Koa().use((ctx) => { ctx.cookies.set('session', '1') })", 'missingSameSite', "import Koa from 'koa'\nnew Koa().use((ctx) => { ctx.cookies.set('session', '1', { sameSite: 'lax' }) })", "import Koa from 'koa'\nnew Koa().use((ctx) => { ctx.cookies.set('session', '1', { sameSite: 'lax' }) })"],
  ['Fastify', 'missing', "import fastify from 'fastify'\nfastify().get('/', (request, reply) => { reply.setCookie('a', '1', { path: '/' }) })", 'missingSecure', "import fastify from 'fastify'\nfastify().get('/', (request, reply) => { reply.setCookie('a', '1', { path: '/', secure: true }) })", "import fastify from 'fastify'\nfastify().get('/', (request, reply) => { reply.setCookie('a', '1', { secure: 'auto', sameSite: 'lax' }) })"],
  ['Hono by a prefix', 'missing', "import { setCookie } from 'hono/cookie'\napp.get('/', (c) => { setCookie(c, 'a', '1', { sameSite: 'Lax' }) })", 'missingSecure', "import { setCookie } from 'hono/cookie'\napp.get('/', (c) => { setCookie(c, 'a', '1', { sameSite: 'Lax', secure: true }) })", "import { setCookie } from 'hono/cookie'\napp.get('/', (c) => { setCookie(c, 'a', '1', { sameSite: 'Lax', prefix: 'secure' }) })"],
  ['a session of h3', 'missing', "import { useSession } from 'h3'\nexport default (event) => useSession(event, { password, cookie: { secure: false } })", 'missingSecure', "import { useSession } from 'h3'\nexport default (event) => useSession(event, { password, cookie: { secure: true } })", "import { useSession } from 'h3'\nexport default (event) => useSession(event, { password, name: 'session' })"],
  ['Astro, which writes no path by itself', 'missing', "Astro.cookies.set('__Host-a', '1', { secure: true, sameSite: 'lax' })", 'insecurePrefix', "Astro.cookies.set('__Host-a', '1', { secure: true, sameSite: 'lax', path: '/' })", "Astro.cookies.set('__Host-a', '1', { secure: true, sameSite: 'lax', path: '/' })"],
  ['vinxi', 'missing', "import { setCookie } from 'vinxi/http'\nsetCookie('a', '1', { sameSite: 'lax' })", 'missingSecure', "import { setCookie } from 'vinxi/http'\nsetCookie('a', '1', { sameSite: 'lax', secure: true })", "import { setCookie } from 'vinxi/http'\nexport default (event) => { setCookie(event, 'a', '1', { sameSite: 'lax', secure: true }) }"],
  ['Hono', 'missing', "import { setCookie } from 'hono/cookie'\napp.get('/', (c) => { setCookie(c, 'a', '1') })", 'missingSecure missingSameSite', "import { setCookie } from 'hono/cookie'\napp.get('/', (c) => { setCookie(c, 'a', '1', { secure: true, sameSite: 'lax' }) })", "import { setCookie } from 'hono/cookie'\napp.get('/', (c) => { setCookie(c, 'a', '1', { secure: true, sameSite: 'Lax' }) })"],
  ['h3', 'missing', "import { setCookie } from 'h3'\nexport default (event) => { setCookie(event, 'session', '1', { secure: true, sameSite: 'lax' }) }", 'missingHttpOnly', "import { setCookie } from 'h3'\nexport default (event) => { setCookie(event, 'session', '1', { secure: true, sameSite: 'lax', httpOnly: true }) }", "import { setCookie } from 'h3'\nexport default (event) => { setCookie(event, 'theme', '1', { secure: true, sameSite: 'lax' }) }"],
  ['Next.js', 'missing', "import { cookies } from 'next/headers'\nexport async function act() { (await cookies()).set('a', '1') }", 'missingSecure missingSameSite', "import { cookies } from 'next/headers'\nexport async function act() { (await cookies()).set('a', '1', { secure: true, sameSite: 'lax' }) }", "import { cookies } from 'next/headers'\nexport async function act() { (await cookies()).set({ name: 'a', value: '1', secure: true, sameSite: 'lax' }) }"],
  ['SvelteKit, which is secure by itself', 'missing', "import { redirect } from '@sveltejs/kit'\nexport const actions = { default: async ({ cookies }) => { cookies.set('session', '1', { path: '/', httpOnly: false }) } }", 'missingHttpOnly', "import { redirect } from '@sveltejs/kit'\nexport const actions = { default: async ({ cookies }) => { cookies.set('session', '1', { path: '/', httpOnly: true }) } }", "import { redirect } from '@sveltejs/kit'\nexport const actions = { default: async ({ cookies }) => { cookies.set('session', '1', { path: '/' }) } }"],
  ['React Router', 'missing', "import { createCookie } from 'react-router'\ncreateCookie('a', { maxAge: 60 })", 'missingSecure', "import { createCookie } from 'react-router'\ncreateCookie('a', { maxAge: 60, secure: true })", "import { createCookie } from 'react-router'\ncreateCookie('a', { maxAge: 60, secure: import.meta.env.PROD })"],
  ['iron-session', 'missing', "import { getIronSession } from 'iron-session'\ngetIronSession(jar, { cookieName: 'a', password, cookieOptions: { secure: false } })", 'missingSecure', "import { getIronSession } from 'iron-session'\ngetIronSession(jar, { cookieName: 'a', password, cookieOptions: { secure: true } })", "import { getIronSession } from 'iron-session'\ngetIronSession(jar, { cookieName: 'a', password })"],
  ['cookie', 'missing', "import { serialize } from 'cookie'\nres.setHeader('Set-Cookie', serialize('a', '1', { httpOnly: true, sameSite: 'none' }))", 'insecureNone', "import { serialize } from 'cookie'\nres.setHeader('Set-Cookie', serialize('a', '1', { httpOnly: true, sameSite: 'none', secure: true }))", "import { serialize } from 'cookie'\nres.setHeader('Set-Cookie', serialize('a', '1', { sameSite: 'none', secure: true }))"],
  ['Deno', 'missing', "import { setCookie } from '@std/http/cookie'\nsetCookie(headers, { name: 'a', value: '1', secure: true })", 'missingSameSite', "import { setCookie } from '@std/http/cookie'\nsetCookie(headers, { name: 'a', value: '1', secure: true, sameSite: 'Lax' })", "import { setCookie } from '@std/http/cookie'\nsetCookie(headers, { name: 'a', value: '1', secure: true, sameSite: 'Lax' })"],
  ['Bun', 'missing', "new Bun.Cookie('a', '1', { path: '/' })", 'missingSecure', "new Bun.Cookie('a', '1', { path: '/', secure: true })", "new Bun.Cookie('a', '1', { secure: true })"],
  ['Elysia', 'missing', "import { Elysia } from 'elysia'\nnew Elysia().get('/', ({ cookie }) => { cookie.a.set({ value: 1, secure: true }) })", 'missingSameSite', "import { Elysia } from 'elysia'\nnew Elysia().get('/', ({ cookie }) => { cookie.a.set({ value: 1, secure: true, sameSite: 'lax' }) })", "import { Elysia } from 'elysia'\nnew Elysia({ cookie: { sameSite: 'lax' } }).get('/', ({ cookie }) => { cookie.a.set({ value: 1, secure: true }) })"],

  // The manifest
  ['declared HttpOnly', 'terms', 'res.setHeader("Set-Cookie", "sid=1; Secure; SameSite=Strict; Path=/")', 'missingHttpOnly', 'res.setHeader("Set-Cookie", "sid=1; Secure; SameSite=Strict; Path=/; HttpOnly")', 'res.setHeader("Set-Cookie", "sid=1; Secure; SameSite=Strict; Path=/; HttpOnly")'],
  ['declared SameSite', 'terms', 'res.setHeader("Set-Cookie", "sid=1; Secure; HttpOnly")', 'missingSameSite', 'res.setHeader("Set-Cookie", "sid=1; Secure; HttpOnly; SameSite=Strict")', 'res.setHeader("Set-Cookie", "sid=1; Secure; HttpOnly; SameSite=Strict")'],
  ['another SameSite than declared', 'terms', 'res.setHeader("Set-Cookie", "sid=1; Secure; HttpOnly; SameSite=Lax")', 'differsFromDeclared', null, 'res.setHeader("Set-Cookie", `sid=1; Secure; HttpOnly; SameSite=${mode}`)'],
  ['declared without Secure', 'terms', 'res.setHeader("Set-Cookie", "plain=1; Secure; SameSite=Lax")', 'differsFromDeclared', null, 'res.setHeader("Set-Cookie", "plain=1; SameSite=Lax")'],
  ['declared without HttpOnly', 'terms', 'res.setHeader("Set-Cookie", "plain=1; HttpOnly; SameSite=Lax")', 'differsFromDeclared', null, 'res.setHeader("Set-Cookie", "plain=1; SameSite=Lax")'],
  ['declared Partitioned', 'terms', "document.cookie = 'widget=1; SameSite=None; Secure'", 'differsFromDeclared', "document.cookie = 'widget=1; SameSite=None; Secure; Partitioned'", "document.cookie = 'widget=1; SameSite=None; Secure; Partitioned; Domain=.Shop.example'"],
  ['another domain than declared', 'terms', "document.cookie = 'widget=1; SameSite=None; Secure; Partitioned; Domain=other.example'", 'differsFromDeclared', null, "document.cookie = 'widget=1; SameSite=None; Secure; Partitioned; Domain=shop.example'"],
  ['another path than declared', 'terms', "document.cookie = 'prefs=1; Path=/; Secure; SameSite=Lax'", 'differsFromDeclared', null, "document.cookie = 'prefs=1; Path=/app; Secure; SameSite=Lax'"],
  ['the path of typescript-cookie', 'terms', "import { Cookies } from 'typescript-cookie'\nCookies.set('prefs', '1', { secure: true, sameSite: 'lax' })", 'differsFromDeclared', null, "import { setCookie } from 'typescript-cookie'\nsetCookie('prefs', '1', { secure: true, sameSite: 'lax' })"],
  ['Partitioned where it can be written', 'terms', "import Cookies from 'js-cookie'\nCookies.set('widget', '1', { sameSite: 'none', secure: true, domain: 'shop.example' })", 'differsFromDeclared', "import Cookies from 'js-cookie'\nCookies.set('widget', '1', { sameSite: 'none', secure: true, domain: 'shop.example', partitioned: true })", "$.cookie('widget', '1', { secure: true, domain: 'shop.example' })"],
  ['a cookie of NextAuth', 'terms', "import { createCookie } from 'react-router'\ncreateCookie('sid', { secure: true, httpOnly: true })", 'differsFromDeclared', null, "import NextAuth from 'next-auth'\nNextAuth({ cookies: { sessionToken: { name: 'sid', options: { path: '/' } } } })"],
]

const honest: readonly (readonly [name: string, code: string])[] = [
  ['reading', 'const all = document.cookie'],
  ['a deletion', "document.cookie = 'a=; Max-Age=0'"],
  ['a deletion by a date', 'document.cookie = `a=; expires=${new Date(Date.now() - 864e5).toUTCString()}`'],
  ['a deletion by a library', "import Cookies from 'js-cookie'\nCookies.remove('a')"],
  ['attributes that are added later', "let text = 'a=1'\nif (isSecure) text += '; Secure; SameSite=Lax'\ndocument.cookie = text"],
  ['attributes that are added to a template', "let text = `a=${value}; path=/`\nif (days) text = `${text}; expires=${until}`\nif (isSecure) text = `${text}; Secure; SameSite=Lax`\ndocument.cookie = text"],
  ['attributes that are added in one of two ways', "let text = 'a=1'\nif (isSecure) text += '; Secure; SameSite=None'\nelse text += '; SameSite=Lax'\ndocument.cookie = text"],
  ['what is added is not known', "let text = 'a=1'\nfor (const key in options) text += `; ${key}=${options[key]}`\ndocument.cookie = text"],
  ['a flag behind a lifetime', 'const secure = location.protocol === "https:" ? "; Secure" : ""\ndocument.cookie = "a=" + value + "; Path=/; SameSite=Lax; Max-Age=" + maxAge + secure'],
  ['a flag in a template', 'res.setHeader("Set-Cookie", `session=${token}; HttpOnly; SameSite=Lax; Max-Age=60${secure(req) ? "; Secure" : ""}`)'],
  ['attributes under a condition', "document.cookie = 'a=1; SameSite=Lax' + (location.protocol === 'https:' ? '; Secure' : '')"],
  ['attributes that are not known', 'document.cookie = `a=1; ${attributes}`'],
  ['attributes that follow a value', 'document.cookie = `a=${value}${attributes}`'],
  ['attributes that follow a path', 'document.cookie = `a=1; path=/${rest}`'],
  ['a text that is not known', 'document.cookie = text'],
  ['a wrapper with options', 'function set(name, value, options) { document.cookie = `${name}=${value}${write(options)}` }\nset("a", 1, {})'],
  ['a wrapper that reads, deletes and writes', 'function cookie(name, value) {\n  if (typeof value === "undefined") return read(name)\n  if (value === null) remove(name)\n  else set(name, value)\n}\nfunction set(name, value) { document.cookie = `${name}=${value}` }\ncookie("a")\ncookie("a", null)\ncookie("a", undefined)'],
  ['a call of a wrapper that tells no name', 'function set(name, value) { document.cookie = `${name}=${value}` }\nnames.forEach((name) => set(name, 1))'],
  ['a server on this machine', "if (location.hostname === 'localhost') document.cookie = 'a=1'"],
  ['development', "if (process.env.NODE_ENV !== 'production') document.cookie = 'debug=1'"],
  ['the domain of this machine', "document.cookie = 'a=1; domain=localhost; SameSite=Lax'"],
  ['a spread under a condition', "import Cookies from 'js-cookie'\nCookies.set('a', '1', { sameSite: 'lax', ...(isProd && { secure: true }) })"],
  ['options one or the other', "import Cookies from 'js-cookie'\nCookies.set('a', '1', isProd ? { secure: true, sameSite: 'lax' } : {})"],
  ['options of a function', "import Cookies from 'js-cookie'\nconst options = () => ({ secure: true, sameSite: 'lax' })\nCookies.set('a', '1', options())"],
  ['options that are put together', "import Cookies from 'js-cookie'\nCookies.set('a', '1', Object.assign({}, { secure: true }, { sameSite: 'lax' }))"],
  ['options that get more', "import Cookies from 'js-cookie'\nconst options = {}\noptions.secure = true\nCookies.set('a', '1', options)"],
  ['cookieStore, which is secure by itself', "cookieStore.set('a', '1')"],
  ['a cookie of Elysia that is changed in part', "import { Elysia } from 'elysia'\nnew Elysia().get('/', ({ cookie }) => { cookie.session.update({ value: 1 }) })"],
  ['a member that is assigned', "import { Elysia } from 'elysia'\nnew Elysia().get('/', ({ cookie }) => { cookie.a.value = 1 })"],
  ['storage', "localStorage.setItem('a', '1')"],
]

/** RuleTester takes no case twice, and some twins are mended alike. */
function isFirst({ code, folder }: Case, index: number, all: readonly Case[]): boolean {
  return all.findIndex((one) => one.code === code && one.folder === folder) === index
}

testRule('cookie-attributes', rule, {
  valid: [
    ...twins.map(([name, folder, , , , code]): Case => ({ name: `${name}, mended`, folder, code })),
    ...honest.map(([name, code]): Case => ({ name, folder: 'missing', code })),
    { name: 'an unreadable manifest', folder: 'broken', code: "document.cookie = 'a=1'" } satisfies Case,
  ].filter(isFirst),
  invalid: [
    ...twins.map(([name, folder, code, ids, output]): FailingCase => ({
      name,
      folder,
      code,
      errors: ids.split(' ').map((messageId) => ({
        messageId,
        suggestions: output === null ? [] : [{ messageId: 'add', output }],
      })),
    })),
    {
      name: 'what the messages say',
      folder: 'terms',
      code: "document.cookie = 'theme=dark; SameSite=None'\ndocument.cookie = 'prefs=1; Path=/; Secure; SameSite=Lax'",
      errors: [
        {
          message: 'Cookie `theme` is written with `SameSite=None` and without Secure, and browsers refuse such a cookie. Add Secure.',
          line: 1,
          column: 19,
          suggestions: [{ desc: 'Add `Secure`.', output: "document.cookie = 'theme=dark; SameSite=None; Secure'\ndocument.cookie = 'prefs=1; Path=/; Secure; SameSite=Lax'" }],
        },
        {
          message: `Cookie \`prefs\` is written with \`Path=/\`, but ${manifest} declares it with \`Path=/app\`. Correct the one that is wrong.`,
          line: 2,
          suggestions: [],
        },
      ],
    },
    {
      name: 'a prefix and what it asks for',
      folder: 'missing',
      code: "document.cookie = '__Host-a=1; SameSite=Lax'",
      errors: [{
        message: 'Cookie `__Host-a` is refused by browsers: a name that begins with `__Host-` asks for `Secure` and `Path=/`. '
          + 'Write it so, or choose another name.',
        suggestions: [{ desc: 'Add `Secure; Path=/`.', output: "document.cookie = '__Host-a=1; SameSite=Lax; Secure; Path=/'" }],
      }],
    },
    {
      name: 'a script can\'t set HttpOnly',
      folder: 'terms',
      code: "document.cookie = 'sid=1; Secure; SameSite=Strict'",
      errors: [{
        message: `Cookie \`sid\` is written by a script, which can't set HttpOnly, but ${manifest} declares it with HttpOnly. `
          + 'Correct the one that is wrong.',
        suggestions: [],
      }],
    },
    {
      name: 'each write of a name',
      folder: 'missing',
      code: "document.cookie = 'a=1; Secure'\ndocument.cookie = 'a=2; Secure'",
      errors: [
        { messageId: 'missingSameSite', line: 1, suggestions: [{ messageId: 'add', output: "document.cookie = 'a=1; Secure; SameSite=Lax'\ndocument.cookie = 'a=2; Secure'" }] },
        { messageId: 'missingSameSite', line: 2, suggestions: [{ messageId: 'add', output: "document.cookie = 'a=1; Secure'\ndocument.cookie = 'a=2; Secure; SameSite=Lax'" }] },
      ],
    },
    {
      name: 'TypeScript',
      folder: 'missing',
      file: 'app.ts',
      code: "document.cookie = 'a=1; Secure' as string",
      errors: [{ messageId: 'missingSameSite', suggestions: [] }],
    },
    {
      name: 'code in a string, which is not written into',
      folder: 'missing',
      code: "document.write('<script>document.cookie = \"a=1; Secure\"</script>')",
      errors: [{ messageId: 'missingSameSite', suggestions: [] }],
    },
  ],
})
