import Script from 'next/script'

const script = document.createElement('script')
script.async = true
script.src = 'https://cdn.attn.tv/example/dtag.js' // expect: load attentive
document.head.appendChild(script)

export function Layout() {
  return <Script src="https://cdn.attn.tv/example/dtag.js" /> // expect: load attentive
}
window.__attentive.trigger(null, null, null, '4455') // expect: event attentive
navigator.sendBeacon('https://events.attentivemobile.com/e?t=p', '') // expect: beacon attentive

// What follows only looks like it.
export function listen(__attentive) {
  __attentive.trigger()
}
export const api = fetch('https://api.attentivemobile.com/v1/subscriptions', { method: 'POST' })
export const preload = <link rel="preload" as="script" href="https://cdn.attn.tv/example/dtag.js" />
