import { abtasty as flavours } from './flavours'

;(function (i, s, o, g, r, a, m) {
  i['abtiming'] = 1 * new Date()
  a = s.createElement(o)
  m = s.getElementsByTagName(o)[0]
  a.async = 1
  a.src = g
  m.parentNode.insertBefore(a, m)
})(window, document, 'script', '//try.abtasty.com/4f1c77aa.js') // expect: load ab-tasty

export function load(id) {
  const script = document.createElement('script')
  script.src = `https://try.abtasty.com/${id}.js` // expect: load ab-tasty
  document.head.append(script)
}
window.abtasty.send('transaction', { tid: 'o-1', tr: 12 }) // expect: event ab-tasty
navigator.sendBeacon('https://ariane.abtasty.com/', '{}') // expect: beacon ab-tasty
document.cookie = 'ABTasty=uid=4f1c; max-age=33696000' // expect: cookie ab-tasty ABTasty

// What follows only looks like it.
flavours.send('salt')
export function taste(abtasty) {
  abtasty.send('x')
}
export const host = 'try.abtasty.com'
