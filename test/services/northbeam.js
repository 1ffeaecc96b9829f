const script = document.createElement('script')
script.async = true
script.src = 'https://j.northbeam.io/ota-sp/a1b2c3.js' // expect: load northbeam
document.head.appendChild(script)
window.Northbeam.firePurchaseEvent({ id: 'o-1', totalPrice: 20 }) // expect: event northbeam
window.Northbeam.trackPageView() // expect: event northbeam

// What follows only looks like it.
export function shadowed(Northbeam) {
  Northbeam.firePurchaseEvent({})
}
const alien = document.createElement('script')
alien.src = 'https://j.northbeam.io.example.org/ota-sp/a1b2c3.js'
document.head.appendChild(alien)
