;(function (t, a, p) {
  t.TapfiliateObject = a
  t[a] = t[a] || function () {
    (t[a].q = t[a].q || []).push(arguments)
  }
})(window, 'tap')
tap('create', '1234-a1b2', { integration: 'javascript' }) // expect: init tapfiliate
tap('detect') // expect: event tapfiliate
window.tap('conversion', 'o-1', 20) // expect: event tapfiliate
const script = document.createElement('script')
script.async = true
script.src = 'https://script.tapfiliate.com/tapfiliate.js' // expect: load tapfiliate
document.head.appendChild(script)

// What follows only looks like it.
export function shadowed(tap) {
  tap('create')
}
tap((value) => value)
tap('screen')
export const manual = 'See https://script.tapfiliate.com/tapfiliate.js'
