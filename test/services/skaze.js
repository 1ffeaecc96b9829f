const script = document.createElement('script')
script.async = true
script.src = 'https://events.sk.ht/a1b2c3/lib.js' // expect: load skaze
document.head.appendChild(script)
window.skaze.init({ siteIdentifier: 'a1b2c3' }) // expect: init skaze

// What follows only looks like it.
export function shadowed(skaze) {
  skaze.init({})
}
export const manual = 'See https://events.sk.ht/a1b2c3/lib.js'
const alien = document.createElement('script')
alien.src = 'https://events.sk.ht.example.org/lib.js'
document.head.appendChild(alien)
