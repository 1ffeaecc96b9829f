window._pa = window._pa || {}
const script = document.createElement('script')
script.async = true
script.src = 'https://tag.perfectaudience.com/serve/a1b2c3.js' // expect: load perfect-audience
document.head.appendChild(script)
window._pa.track('Signed Up') // expect: event perfect-audience
window._pq.push(['track', 'Bought']) // expect: event perfect-audience

// What follows only looks like it.
export function shadowed(_pa) {
  _pa.track('x')
}
const alien = document.createElement('script')
alien.src = 'https://tag.perfectaudience.com.example.org/serve/a1b2c3.js'
document.head.appendChild(alien)
