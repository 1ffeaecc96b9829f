import Script from 'next/script'

var _support = window._support || { ui: {}, user: {} }
_support['account'] = 'example'
_support['ui']['contactMode'] = 'mixed'
const script = document.createElement('script')
script.async = true
script.src = 'https://cdn.reamaze.com/assets/reamaze.js' // expect: load re-amaze
document.body.appendChild(script)

export function Layout() {
  return <Script src="https://cdn.reamaze.com/assets/reamaze.js" /> // expect: load re-amaze
}

// What follows only looks like it.
export const api = fetch('https://example.reamaze.io/api/v1/conversations')
export const link = <a href="https://cdn.reamaze.com/assets/reamaze.js">chat</a>
export const amaze = { src: 'cdn.reamaze.com/assets/reamaze.js' }
