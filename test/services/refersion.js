const script = document.createElement('script')
script.async = true
script.src = 'https://example.refersion.com/tracker/v3/pub_a1b2c3.js' // expect: load refersion
document.head.appendChild(script)
_refersion(function () { // expect: event refersion
  window._rfsn._addTrans({ order_id: 'o-1' }) // expect: event refersion
  window._rfsn._sendConversion() // expect: event refersion
})

// What follows only looks like it.
export function shadowed(_refersion) {
  _refersion()
}
const alien = document.createElement('script')
alien.src = 'https://example.refersion.com.example.org/tracker/v3/pub_a1.js'
document.head.appendChild(alien)
export const manual = 'See https://example.refersion.com/tracker/v3/pub_a1b2c3.js'
