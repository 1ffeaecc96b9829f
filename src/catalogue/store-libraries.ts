// Generated from the files of this folder: `npm run sync` renews it.
import type { StoreLibrary } from '../model/library.ts'
import angularjs from './libraries/angularjs.ts'
import astro from './libraries/astro.ts'
import bun from './libraries/bun.ts'
import cookie from './libraries/cookie.ts'
import cookieSession from './libraries/cookie-session.ts'
import cookieStore from './libraries/cookie-store.ts'
import cookiesJs from './libraries/cookies-js.ts'
import cookiesNext from './libraries/cookies-next.ts'
import deno from './libraries/deno.ts'
import dexie from './libraries/dexie.ts'
import elysia from './libraries/elysia.ts'
import express from './libraries/express.ts'
import expressSession from './libraries/express-session.ts'
import fastify from './libraries/fastify.ts'
import h3 from './libraries/h3.ts'
import hono from './libraries/hono.ts'
import idb from './libraries/idb.ts'
import idbKeyval from './libraries/idb-keyval.ts'
import ironSession from './libraries/iron-session.ts'
import jotai from './libraries/jotai.ts'
import jqueryCookie from './libraries/jquery-cookie.ts'
import jsCookie from './libraries/js-cookie.ts'
import koa from './libraries/koa.ts'
import koaSession from './libraries/koa-session.ts'
import localforage from './libraries/localforage.ts'
import next from './libraries/next.ts'
import nextAuth from './libraries/next-auth.ts'
import ngxCookie from './libraries/ngx-cookie.ts'
import ngxCookieService from './libraries/ngx-cookie-service.ts'
import nookies from './libraries/nookies.ts'
import nuxt from './libraries/nuxt.ts'
import piniaPersistedstate from './libraries/pinia-persistedstate.ts'
import reactCookie from './libraries/react-cookie.ts'
import reactUse from './libraries/react-use.ts'
import reactUseCookie from './libraries/react-use-cookie.ts'
import reduxPersist from './libraries/redux-persist.ts'
import remix from './libraries/remix.ts'
import storeJs from './libraries/store-js.ts'
import store2 from './libraries/store2.ts'
import sveltekit from './libraries/sveltekit.ts'
import tinyCookie from './libraries/tiny-cookie.ts'
import typescriptCookie from './libraries/typescript-cookie.ts'
import universalCookie from './libraries/universal-cookie.ts'
import usehooksTs from './libraries/usehooks-ts.ts'
import vueCookies from './libraries/vue-cookies.ts'
import vue3Cookies from './libraries/vue3-cookies.ts'
import vueuseCookies from './libraries/vueuse-cookies.ts'
import vueuseStorage from './libraries/vueuse-storage.ts'
import zustand from './libraries/zustand.ts'

/** Every library that is known to store keys. */
export const storeLibraries: readonly StoreLibrary[] = [
  angularjs,
  astro,
  bun,
  cookie,
  cookieSession,
  cookieStore,
  cookiesJs,
  cookiesNext,
  deno,
  dexie,
  elysia,
  express,
  expressSession,
  fastify,
  h3,
  hono,
  idb,
  idbKeyval,
  ironSession,
  jotai,
  jqueryCookie,
  jsCookie,
  koa,
  koaSession,
  localforage,
  next,
  nextAuth,
  ngxCookie,
  ngxCookieService,
  nookies,
  nuxt,
  piniaPersistedstate,
  reactCookie,
  reactUse,
  reactUseCookie,
  reduxPersist,
  remix,
  storeJs,
  store2,
  sveltekit,
  tinyCookie,
  typescriptCookie,
  universalCookie,
  usehooksTs,
  vueCookies,
  vue3Cookies,
  vueuseCookies,
  vueuseStorage,
  zustand,
]
