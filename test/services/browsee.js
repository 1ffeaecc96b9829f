window._browsee = window._browsee || function () {
  (window._browsee.q = window._browsee.q || []).push(arguments)
}
window._browsee('init', '85fdc0524cdc') // expect: init browsee
_browsee('identify', 'u-1', {}) // expect: event browsee
const script = document.createElement('script')
script.async = true
script.src = 'https://cdn.browsee.io/js/browsee.min.js' // expect: load browsee
document.head.appendChild(script)

// What follows only looks like it.
export function shadowed(_browsee) {
  _browsee('init', 'x')
}
_browsee('version')
export const manual = 'See https://cdn.browsee.io/js/browsee.min.js'
