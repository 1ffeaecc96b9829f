import { describe, expect, it } from 'vitest'
import { type Page, comparePage, told } from './pages.ts'

const FRAME = '<iframe src=‹"https://www.youtube.com/embed/a"›></iframe>'
const CHECK = "localStorage.getItem('cookie-consent') === 'accepted'"

const pages: Page[] = [
  ['code that runs at once', "<script>\n  ‹fbq('init', '1')›\n</script>\n<p/>", 'init meta-pixel, ungated'],
  ['code in TypeScript', "<script lang=\"ts\">\n  const id: string = '1'\n  ‹fbq('init', id as string)›\n</script>", 'init meta-pixel, ungated'],
  ['code of the module', "<script context=\"module\">‹fbq('init', '1')›</script>", 'init meta-pixel, ungated'],
  ['a check', `<script>if (${CHECK}) ‹fbq('init', '1')›</script>`, 'init meta-pixel, granted'],
  ['a reactive statement', "<script>import { consent } from './stores'\n$: if ($consent.marketing) ‹fbq('init', '1')›</script>", 'init meta-pixel, granted'],
  ['a reactive statement without a check', "<script>$: if (page) ‹fbq('init', '1')›</script>", 'init meta-pixel, ungated'],
  ['a reactive value', `<script>$: ok = ${CHECK}</script>{#if ok}${FRAME}{/if}`, 'embed youtube, granted'],
  ['a hook', "<script>import { onMount } from 'svelte'\nonMount(() => { ‹fbq('init', '1')› })</script>", 'init meta-pixel, ungated'],
  ['an effect', `<script>let ok = $state(${CHECK})\n$effect(() => { if (ok) ‹fbq('init', '1')› })</script>`, 'init meta-pixel, granted'],
  ['a derived value', `<script>const ok = $derived(${CHECK})</script>{#if ok}${FRAME}{:else}<p/>{/if}`, 'embed youtube, granted'],
  ['a value that a function derives', `<script>const ok = $derived.by(() => ${CHECK})</script>{#if ok}${FRAME}{/if}`, 'embed youtube, granted'],
  ['a state that anybody sets', `<script>let ok = $state(false)</script><input type="checkbox" bind:checked={ok}>{#if ok}${FRAME}{/if}`, 'embed youtube, ungated'],
  ['the other branch', `<script>const ok = ${CHECK}</script>{#if ok}<p/>{:else}${FRAME}{/if}`, 'embed youtube, refused'],
  ['the last of three branches', `<script>const ok = ${CHECK}</script>{#if a}<p/>{:else if !ok}<p/>{:else}${FRAME}{/if}`, 'embed youtube, granted'],
  ['what follows branches', `<script>const ok = ${CHECK}</script>{#if ok}<p/>{/if}\n${FRAME}`, 'embed youtube, ungated'],
  ['a handler', "<script>function track() { ‹fbq('init', '1')› }</script><button on:click={track}>x</button>", 'init meta-pixel, ungated'],
  ['a handler of Svelte 5', "<script>function track() { ‹fbq('init', '1')› }</script><button onclick={() => track()}>x</button>", 'init meta-pixel, ungated'],
  ['a handler under a check', `<script>const ok = ${CHECK}; function track() { ‹fbq('init', '1')› }</script>{#if ok}<button on:click|once={track}>x</button>{/if}`, 'init meta-pixel, granted'],
  ['a function that nobody calls', "<script>function track() { ‹fbq('init', '1')› }</script>", 'init meta-pixel, unknown'],
  ['an action', "<script>function track(node) { ‹fbq('init', '1')› }</script><p use:track></p>", 'init meta-pixel, ungated'],
  ['an accept handler', "<script>function accept() { localStorage.setItem(‹'cookie-consent'›, 'accepted'); ‹fbq('init', '1')› }</script><button on:click={accept}>x</button>", 'storage local-storage - cookie-consent, unknown', 'init meta-pixel, granted'],
  ['a key that a handler writes', "<button on:click={() => localStorage.setItem(‹'theme'›, 'dark')}>x</button>", 'storage local-storage - theme, unknown'],
  ['a script in the head', '<svelte:head>\n  <script async src=‹"https://www.googletagmanager.com/gtag/js?id=G-1"›></script>\n</svelte:head>', 'load google-analytics, ungated'],
  ['a script in the head under a check', `<script>const ok = ${CHECK}</script><svelte:head>{#if ok}<script async src=‹"https://www.googletagmanager.com/gtag/js?id=G-1"›></script>{/if}</svelte:head>`, 'load google-analytics, granted'],
  ['code in the head', "<svelte:head><script>\n‹fbq('init', '1')›\n</script></svelte:head>", 'init meta-pixel, ungated'],
  ['code in the head under a check', `<script>const ok = ${CHECK}</script><svelte:head>{#if ok}<script>‹fbq('init', '1')›</script>{/if}</svelte:head>`, 'init meta-pixel, granted'],
  ['markup in a string', "<svelte:head>{@html `<script src=‹\"https://connect.facebook.net/en_US/fbevents.js\"›><\\/script>`}</svelte:head>", 'load meta-pixel, ungated'],
  ['an address with values', '<svelte:head><script src={‹`https://www.googletagmanager.com/gtag/js?id=${id}`›}></script></svelte:head>', 'load google-analytics, ungated'],
  ['an address made of text and values', '<svelte:head><script src="‹https://www.googletagmanager.com/gtag/js?id={id}›"></script></svelte:head>', 'load google-analytics, ungated'],
  ['an element by its name', '<svelte:element this="script" src=‹"https://connect.facebook.net/en_US/fbevents.js"›></svelte:element>', 'load meta-pixel, ungated'],
  ['a list', `{#each items as { a, b }, i (a)}${FRAME}{:else}<p/>{/each}`, 'embed youtube, ungated'],
  ['a list whose parts are checked', `{#each items as { consent }}{#if consent.marketing}${FRAME}{/if}{/each}`, 'embed youtube, granted'],
  ['a promise', `{#await load()}<p/>{:then value}${FRAME}{:catch error}<p/>{/await}`, 'embed youtube, ungated'],
  ['a key', `{#key a}${FRAME}{/key}`, 'embed youtube, ungated'],
  ['a snippet', `{#snippet player(a)}${FRAME}{/snippet}{@render player(1)}`, 'embed youtube, ungated'],
]

const STORE = "import { derived, writable } from 'svelte/store'\nconst ok = writable(false)\n"
const CHOICES = "import { writable } from 'svelte/store'\nconst choices = writable({ videos: false })\n"

const stores: Page[] = [
  ['set to a check', `<script>${STORE}ok.set(${CHECK})</script>{#if $ok}${FRAME}{/if}`, 'embed youtube, granted'],
  ['given a check by its name', `<script>${STORE}$ok = ${CHECK}</script>{#if $ok}${FRAME}{/if}`, 'embed youtube, granted'],
  ['given true under a check', `<script>${STORE}if (${CHECK}) $ok = true</script>{#if $ok}${FRAME}{/if}`, 'embed youtube, granted'],
  ['read in a script', `<script>${STORE}$ok = ${CHECK}\n$: if ($ok) ‹fbq('init', '1')›</script>`, 'init meta-pixel, granted'],
  ['with members', `<script>${CHOICES}choices.set({ videos: ${CHECK} })</script>{#if $choices.videos}${FRAME}{/if}`, 'embed youtube, granted'],
  ['with members, as a whole', `<script>${CHOICES}choices.set({ videos: ${CHECK} })</script>{#if $choices}${FRAME}{/if}`, 'embed youtube, ungated'],
  ['derived', `<script>${STORE}ok.set(${CHECK})\nconst shown = derived(ok, ($value) => $value)</script>{#if $shown}${FRAME}{/if}`, 'embed youtube, granted'],
  ['derived with another', `<script>${STORE}ok.set(${CHECK})\nconst shown = derived(ok, ($value) => $value || preview)</script>{#if $shown}${FRAME}{/if}`, 'embed youtube, ungated'],
  ['given true by its name', `<script>${STORE}ok.set(${CHECK})\n$ok = true</script>{#if $ok}${FRAME}{/if}`, 'embed youtube, ungated'],
  ['given true in the markup', `<script>${STORE}ok.set(${CHECK})</script><button on:click={() => ($ok = true)}>x</button>{#if $ok}${FRAME}{/if}`, 'embed youtube, ungated'],
  ['bound', `<script>${STORE}ok.set(${CHECK})</script><input type="checkbox" bind:checked={$ok}>{#if $ok}${FRAME}{/if}`, 'embed youtube, ungated'],
  ['a member of which is bound', `<script>${CHOICES}choices.set({ videos: ${CHECK} })</script><input type="checkbox" bind:checked={$choices.videos}>{#if $choices.videos}${FRAME}{/if}`, 'embed youtube, ungated'],
  ['turned over', `<script>${STORE}ok.set(${CHECK})\nok.update((value) => !value)</script>{#if $ok}${FRAME}{/if}`, 'embed youtube, ungated'],
  ['true at first', `<script>import { writable } from 'svelte/store'\nconst ok = writable(true)\nok.set(${CHECK})</script>{#if $ok}${FRAME}{/if}`, 'embed youtube, ungated'],
  ['handed on', `<script>${STORE}ok.set(${CHECK})\nshare(ok)</script>{#if $ok}${FRAME}{/if}`, 'embed youtube, ungated'],
  ['handed to a component', `<script>${STORE}ok.set(${CHECK})</script><Toggle store={ok} />{#if $ok}${FRAME}{/if}`, 'embed youtube, ungated'],
  ['handed to an action', `<script>${STORE}ok.set(${CHECK})</script><p use:toggle={ok}></p>{#if $ok}${FRAME}{/if}`, 'embed youtube, ungated'],
  ['handed to an action, its value', `<script>${STORE}ok.set(${CHECK})</script><p use:show={$ok}></p>{#if $ok}${FRAME}{/if}`, 'embed youtube, granted'],
  ['bound to a component', `<script>${STORE}ok.set(${CHECK})</script><Toggle bind:value={$ok} />{#if $ok}${FRAME}{/if}`, 'embed youtube, ungated'],
  ['exported by the module', `<script context="module">${STORE.replace('const ok', 'export const ok')}ok.set(${CHECK})</script>{#if $ok}${FRAME}{/if}`, 'embed youtube, ungated'],
  ['the store itself', `<script>${STORE}ok.set(${CHECK})</script>{#if ok}${FRAME}{/if}`, 'embed youtube, ungated'],
]

const silent: [string, string][] = [
  ['an ordinary component', '<script>export let a</script><img src={a} width="1" height="1"><a href="https://www.facebook.com/tr?id=1">x</a>'],
  ['a comment', '<!-- <iframe src="https://www.youtube.com/embed/a"></iframe> -->'],
  ['styles', '<style>p { background: url("https://www.facebook.com/tr?id=1") }</style>'],
  ['data in the head', '<svelte:head><script type="application/ld+json">{"a": 1}</script></svelte:head>'],
  ['a hint', '<svelte:head><link rel="preconnect" href="https://www.googletagmanager.com"></svelte:head>'],
  ['nothing', ''],
]

describe('Svelte', () => {
  it.each(pages)('has its effects found: %s', (_, page, ...effects) => {
    const { found, promised } = comparePage(page, effects, 'svelte')
    expect(found).toEqual(promised)
  })

  it.each(stores)('knows a store: %s', (_, page, ...effects) => {
    const { found, promised } = comparePage(page, effects, 'svelte')
    expect(found).toEqual(promised)
  })

  it.each(silent)('is silence where it is %s', (_, page) => {
    expect(told(page, 'svelte')).toEqual([])
  })
})
