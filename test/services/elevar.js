const script = document.createElement('script')
script.async = true
script.src = 'https://shopify-gtm-suite.getelevar.com/shops/a1b2/events.js' // expect: load elevar
document.head.appendChild(script)
window.ElevarDataLayer = window.ElevarDataLayer || []
window.ElevarDataLayer.push({ event: 'dl_add_to_cart' }) // expect: event elevar
window.ElevarInvalidateContext() // expect: event elevar

// What follows only looks like it.
export function shadowed(ElevarDataLayer) {
  ElevarDataLayer.push({})
}
const alien = document.createElement('script')
alien.src = 'https://shopify-gtm-suite.getelevar.com.example.org/shops/a1b2/events.js'
document.head.appendChild(alien)
