import { PARSELY as herb } from './herbs'

const script = document.createElement('script')
script.id = 'parsely-cfg'
script.async = true
script.src = '//cdn.parsely.com/keys/example.com/p.js' // expect: load parsely
document.body.appendChild(script)
export function loadFor(key) {
  const tag = document.createElement('script')
  tag.src = `https://cdn.parsely.com/keys/${key}/p.js` // expect: load parsely
  document.body.appendChild(tag)
}
window.PARSELY = window.PARSELY || { autotrack: false }
export function pageview(url) {
  window.PARSELY.beacon.trackPageView({ url, urlref: document.referrer }) // expect: event parsely
  PARSELY.conversions.trackPurchase('order') // expect: event parsely
}
document.cookie = '_parsely_visitor=x; max-age=34000000' // expect: cookie parsely _parsely_visitor

// What follows only looks like it.
herb.beacon.trackPageView({})
export function cook(PARSELY) {
  PARSELY.beacon.trackPageView({})
}
export const library = document.createElement('script')
library.src = 'https://cdn.example.com/parsley.min.js'
