import { describe, expect, it } from 'vitest'
import { type Files, verdictsOf } from './project-files.ts'

const CONSENT = `hasConsent('marketing')`

interface Case {
  packages?: readonly string[]
  /** With `CHECK` where the honest project asks for consent, and the broken one something else. */
  files: Files
  /** The file with the effects. */
  asked: string
  honest: string
  broken: string
}

const PIXEL = `export function load() { fbq('init', '1') }`
const MODULE = { asked: 'src/lib/pixel.js', honest: 'granted', broken: 'ungated' }

const cases: Readonly<Record<string, Case>> = {
  'Next, app router: a client component in the layout': {
    packages: ['next', 'react'],
    files: {
      'tsconfig.json': '{ "compilerOptions": { "paths": { "@/*": ["./src/*"] } } }',
      'src/lib/pixel.ts': PIXEL,
      'src/components/Analytics.tsx': `'use client'\nimport { useEffect } from 'react'\nimport { load } from '@/lib/pixel'
export function Analytics() { useEffect(() => { if (CHECK) load() }, [])\nreturn null }`,
      'src/app/layout.tsx': `import { Analytics } from '@/components/Analytics'
export default function Layout({ children }: { children: unknown }) { return <html><body>{children}<Analytics /></body></html> }`,
    },
    ...MODULE, asked: 'src/lib/pixel.ts',
  },
  'Next, pages router: _app': {
    packages: ['next', 'react'],
    files: {
      'src/lib/pixel.js': PIXEL,
      'pages/_app.jsx': `import { useEffect } from 'react'\nimport * as pixel from '../src/lib/pixel'
export default function App({ Component, pageProps }) { useEffect(() => { if (CHECK) pixel.load() }, [])\nreturn <Component {...pageProps} /> }`,
    },
    ...MODULE,
  },
  'Vite and React: a lazy component': {
    packages: ['react'],
    files: {
      'index.html': '<div id="root"></div><script type="module" src="/src/main.jsx"></script>',
      'src/main.jsx': `import { createRoot } from 'react-dom/client'\nimport App from './App'\ncreateRoot(document.body).render(<App />)`,
      'src/App.jsx': `import { lazy } from 'react'\nconst Pixel = lazy(() => import('./Pixel'))
export default function App() { return <main>{CHECK && <Pixel />}</main> }`,
      'src/Pixel.jsx': `import { useEffect } from 'react'\nexport default function Pixel() { useEffect(() => { fbq('init', '1') }, [])\nreturn null }`,
    },
    ...MODULE, asked: 'src/Pixel.jsx',
  },
  'Vue: a component of the application': {
    packages: ['vue'],
    files: {
      'src/main.js': `import { createApp } from 'vue'\nimport App from './App.vue'\ncreateApp(App).mount('#app')`,
      'src/App.vue': `<script setup>\nimport { onMounted } from 'vue'\nimport { load } from '@/lib/pixel'\nonMounted(() => { if (CHECK) load() })\n</script>\n<template><main /></template>`,
      'src/lib/pixel.js': PIXEL,
    },
    ...MODULE,
  },
  'Nuxt: a plugin': {
    packages: ['nuxt'],
    files: {
      'plugins/pixel.client.js': `import { load } from '~/src/lib/pixel'\nexport default defineNuxtPlugin(() => { if (CHECK) load() })`,
      'src/lib/pixel.js': PIXEL,
    },
    ...MODULE,
  },
  'Nuxt: a page with what it imports from a composable': {
    packages: ['nuxt'],
    files: {
      'pages/index.vue': `<script setup>\nimport { useTracking } from '~/composables/tracking'\nuseTracking()\n</script>\n<template><main /></template>`,
      'composables/tracking.js': `export const useTracking = () => { onMounted(() => { if (CHECK) fbq('init', '1') }) }`,
    },
    ...MODULE, asked: 'composables/tracking.js',
  },
  'Nuxt: a composable that nobody has to import': {
    packages: ['nuxt'],
    files: {
      'pages/index.vue': `<script setup>\nif (CHECK) startPixel()\n</script>\n<template><main /></template>`,
      'utils/pixel.js': `export const startPixel = () => { fbq('init', '1') }`,
    },
    ...MODULE, asked: 'utils/pixel.js',
  },
  'Nuxt: a component that nobody has to import': {
    packages: ['nuxt'],
    files: {
      'pages/index.vue': `<script setup>\nconst may = CHECK\n</script>\n<template><main><LazyAdsPixel v-if="may" /></main></template>`,
      'components/ads/Pixel.vue': `<script setup>\nimport { onMounted } from 'vue'\nonMounted(() => fbq('init', '1'))\n</script>\n<template><i /></template>`,
    },
    ...MODULE, asked: 'components/ads/Pixel.vue',
  },
  'Nuxt: a component that is also named as a value': {
    packages: ['nuxt'],
    files: {
      'pages/index.vue': `<script setup>\nconst may = CHECK\n</script>\n<template><main><Pixel v-if="may" /></main></template>`,
      'pages/other.vue': `<script setup>\nconst part = resolveComponent('Pixel')\n</script>\n<template><component :is="part" /></template>`,
      'components/Pixel.vue': `<script setup>\nfbq('init', '1')\n</script>\n<template><i /></template>`,
    },
    ...MODULE, asked: 'components/Pixel.vue', honest: 'ungated',
  },
  'Vue: a component under a condition': {
    packages: ['vue'],
    files: {
      'src/App.vue': `<script setup>\nimport Pixel from './Pixel.vue'\nconst may = CHECK\n</script>\n<template><main><Pixel v-if="may" /></main></template>`,
      'src/Pixel.vue': `<script setup>\nimport { onMounted } from 'vue'\nonMounted(() => fbq('init', '1'))\n</script>\n<template><i /></template>`,
    },
    ...MODULE, asked: 'src/Pixel.vue',
  },
  'Vue: a component that runs at once in part': {
    packages: ['vue'],
    files: {
      'src/App.vue': `<script setup>\nimport Pixel from './Pixel.vue'\nconst may = CHECK\n</script>\n<template><main><Pixel v-if="may" /></main></template>`,
      'src/Pixel.vue': `<script>\nfbq('init', '1')\n</script>\n<script setup>\nconst a = 1\n</script>\n<template><i /></template>`,
    },
    ...MODULE, asked: 'src/Pixel.vue', honest: 'ungated',
  },
  'Vue: a component that the router has too': {
    packages: ['vue'],
    files: {
      'src/App.vue': `<script setup>\nimport Pixel from './Pixel.vue'\nconst may = CHECK\n</script>\n<template><main><Pixel v-if="may" /></main></template>`,
      'src/router.js': `import Pixel from './Pixel.vue'\nexport const routes = [{ path: '/', component: Pixel }]`,
      'src/Pixel.vue': `<script setup>\nfbq('init', '1')\n</script>\n<template><i /></template>`,
    },
    ...MODULE, asked: 'src/Pixel.vue', honest: 'ungated',
  },
  'Svelte: a component under a condition': {
    packages: ['svelte'],
    files: {
      'src/App.svelte': `<script>\nimport Pixel from './Pixel.svelte'\nconst may = CHECK\n</script>\n{#if may}<Pixel />{/if}`,
      'src/Pixel.svelte': `<script>\nimport { onMount } from 'svelte'\nonMount(() => fbq('init', '1'))\n</script>\n<i />`,
    },
    ...MODULE, asked: 'src/Pixel.svelte',
  },
  'Svelte: the part of a component that runs at once': {
    packages: ['svelte'],
    files: {
      'src/App.svelte': `<script>\nimport Pixel from './Pixel.svelte'\nconst may = CHECK\n</script>\n{#if may}<Pixel />{/if}`,
      'src/Pixel.svelte': `<script context="module">\nfbq('init', '1')\n</script>\n<i />`,
    },
    ...MODULE, asked: 'src/Pixel.svelte', honest: 'ungated',
  },
  'SvelteKit: a layout': {
    packages: ['@sveltejs/kit', 'svelte'],
    files: {
      'src/routes/+layout.svelte': `<script>\nimport { onMount } from 'svelte'\nimport { load } from '$lib/pixel'\nonMount(() => { if (CHECK) load() })\n</script>\n<slot />`,
      'src/lib/pixel.js': PIXEL,
    },
    ...MODULE,
  },
  'SvelteKit: the hooks of the client': {
    packages: ['@sveltejs/kit', 'svelte'],
    files: { 'src/hooks.client.js': `import { load } from '$lib/pixel'\nexport function init() { if (CHECK) load() }`, 'src/lib/pixel.js': PIXEL },
    ...MODULE,
  },
  'SvelteKit: the load function of a page': {
    packages: ['@sveltejs/kit', 'svelte'],
    files: { 'src/routes/shop/+page.js': `import { load as start } from '$lib/pixel'\nexport const load = () => { if (CHECK) start() }`, 'src/lib/pixel.js': PIXEL },
    ...MODULE,
  },
  'React Router: the root route': {
    packages: ['react-router', '@react-router/dev'],
    files: {
      'app/root.tsx': `import { useEffect } from 'react'\nimport { load } from '~/lib/pixel.client'
export default function App() { useEffect(() => { if (CHECK) load() }, [])\nreturn <main /> }`,
      'app/lib/pixel.client.ts': PIXEL,
    },
    ...MODULE, asked: 'app/lib/pixel.client.ts',
  },
  'Remix: the entry of the client': {
    packages: ['@remix-run/react'],
    files: { 'app/entry.client.tsx': `import { load } from '~/lib/pixel'\nif (CHECK) load()`, 'app/lib/pixel.ts': PIXEL },
    ...MODULE, asked: 'app/lib/pixel.ts',
  },
  'Angular: a service that the constructor gets': {
    packages: ['@angular/core'],
    files: {
      'src/main.ts': `import { bootstrapApplication } from '@angular/platform-browser'\nimport { AppComponent } from './app/app.component'\nbootstrapApplication(AppComponent)`,
      'src/app/app.component.ts': `import { Component } from '@angular/core'\nimport { PixelService } from './pixel.service'
@Component({ selector: 'app-root', template: '<main></main>' })
export class AppComponent { constructor(private pixel: PixelService) {}\nngOnInit() { if (CHECK) this.pixel.load() } }`,
      'src/app/pixel.service.ts': `import { Injectable } from '@angular/core'\n@Injectable({ providedIn: 'root' })\nexport class PixelService { load() { fbq('init', '1') } }`,
    },
    ...MODULE, asked: 'src/app/pixel.service.ts',
  },
  'Angular: a service that is injected': {
    packages: ['@angular/core'],
    files: {
      'src/app/app.component.ts': `import { Component, inject } from '@angular/core'\nimport { PixelService } from './pixel.service'
@Component({ selector: 'app-root', template: '<main></main>' })
export class AppComponent { private pixel = inject(PixelService)\nngOnInit() { if (CHECK) this.pixel.load() } }`,
      'src/app/pixel.service.ts': `import { Injectable } from '@angular/core'\n@Injectable({ providedIn: 'root' })\nexport class PixelService { load() { fbq('init', '1') } }`,
    },
    ...MODULE, asked: 'src/app/pixel.service.ts',
  },
  'Angular: before the application starts': {
    packages: ['@angular/core'],
    files: {
      'src/main.ts': `import { bootstrapApplication } from '@angular/platform-browser'\nimport { AppComponent } from './app.component'\nimport { load } from './lib/pixel'
bootstrapApplication(AppComponent).then(() => { if (CHECK) load() })`,
      'src/app.component.ts': 'export class AppComponent {}',
      'src/lib/pixel.ts': PIXEL,
    },
    ...MODULE, asked: 'src/lib/pixel.ts',
  },
  'Gatsby: gatsby-browser': {
    packages: ['gatsby'],
    files: { 'gatsby-browser.js': `import { load } from './src/lib/pixel'\nexport const onClientEntry = () => { if (CHECK) load() }`, 'src/lib/pixel.js': PIXEL },
    ...MODULE,
  },
  'Astro: a page\'s own code': {
    packages: ['astro'],
    files: { 'src/pages/index.astro': `---\nimport { load } from '../lib/pixel'\nif (CHECK) load()\n---\n<p>x</p>`, 'src/lib/pixel.js': PIXEL },
    ...MODULE,
  },
  'Astro: a script of a page': {
    packages: ['astro'],
    files: { 'src/pages/index.astro': `<p>x</p>\n<script>\nimport { load } from '../lib/pixel'\nif (CHECK) load()\n</script>`, 'src/lib/pixel.js': PIXEL },
    ...MODULE,
  },
  'plain HTML: a script file with its own check': {
    files: { 'index.html': '<script src="js/pixel.js"></script>', 'js/pixel.js': `function load() { fbq('init', '1') }\nif (CHECK) load()` },
    ...MODULE, asked: 'js/pixel.js',
  },
  'plain HTML: a module that the page imports': {
    files: { 'index.html': `<script type="module">import { load } from './src/lib/pixel.js'\nif (CHECK) load()</script>`, 'src/lib/pixel.js': PIXEL },
    ...MODULE,
  },
  'a monorepo with workspaces': {
    files: {
      'package.json': '{ "private": true, "workspaces": ["packages/*", "apps/*"] }',
      'packages/analytics/package.json': '{ "name": "@site/analytics", "exports": { ".": "./src/index.ts", "./*": "./src/*.ts" } }',
      'packages/analytics/src/index.ts': `export { load } from './pixel'`,
      'packages/analytics/src/pixel.ts': PIXEL,
      'apps/web/package.json': '{ "name": "web", "private": true, "dependencies": { "@site/analytics": "*" } }',
      'apps/web/src/main.ts': `import { load } from '@site/analytics'\nif (CHECK) load()`,
    },
    ...MODULE, asked: 'packages/analytics/src/pixel.ts',
  },
  'an Express server': {
    packages: ['express'],
    files: {
      'server.js': `const express = require('express')\nconst { remember } = require('./src/lib/cookies')\nconst app = express()
app.get('/', (request, response) => { if (CHECK) remember(response)\nresponse.send('x') })\napp.listen(80)`,
      'src/lib/cookies.js': `const { Router } = require('express')\nexports.router = Router()\nexports.remember = (response) => { response.cookie('_fbp', '1') }`,
    },
    ...MODULE, asked: 'src/lib/cookies.js',
  },
}

describe('a project of a framework', () => {
  for (const [name, { packages = [], files, asked, honest, broken }] of Object.entries(cases)) {
    it(`${name}: ${honest} under a check, ${broken} without`, () => {
      const manifest = JSON.stringify({ private: true, dependencies: Object.fromEntries(packages.map((one) => [one, '*'])) })
      const found = [CONSENT, 'isReady()'].map((check) => verdictsOf({
        'package.json': manifest,
        ...Object.fromEntries(Object.entries(files).map(([path, text]) => [path, text.replaceAll('CHECK', check)])),
      }, asked))
      expect(found).toEqual([[honest], [broken]])
    })
  }
})
