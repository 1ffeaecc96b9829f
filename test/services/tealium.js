;(function (a, b, c, d) {
  d = b.createElement(c)
  d.src = a
  d.async = true
  b.getElementsByTagName(c)[0].parentNode.insertBefore(d, null)
})('https://tags.tiqcdn.com/utag/example/main/prod/utag.js', document, 'script') // expect: load tealium
window.utag.link({ event_name: 'add' }) // expect: event tealium
utag.view({ page_name: 'Home' }) // expect: event tealium
const script = document.createElement('script')
script.async = true
script.src = 'https://tags.example.com/utag/example/main/prod/utag.js' // expect: load tealium
document.head.appendChild(script)
fetch('https://collect.tealiumiq.com/event', { method: 'POST', body: '{}' }) // expect: beacon tealium
document.cookie = 'utag_main=1; max-age=86400' // expect: cookie tealium utag_main

// What follows only looks like it.
export function shadowed(utag) {
  utag.link({})
}
const alien = document.createElement('script')
alien.src = 'https://example.com/js/utags.js'
document.head.appendChild(alien)
export const manual = 'See https://tags.tiqcdn.com/utag/example/main/prod/utag.js'
