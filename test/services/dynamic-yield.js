window.DY = window.DY || {}
window.DY.recommendationContext = { type: 'HOMEPAGE' }
const script = document.createElement('script')
script.async = true
script.src = 'https://cdn.dynamicyield.com/api/8767890/api_dynamic.js' // expect: load dynamic-yield
document.head.appendChild(script)
const other = document.createElement('script')
other.async = true
other.src = 'https://cdn-eu.dynamicyield.com/api/9876543/api_static.js' // expect: load dynamic-yield
document.head.appendChild(other)
DY.API('event', { name: 'Add to Cart', properties: { dyType: 'add-to-cart-v1' } }) // expect: event dynamic-yield
window.DY.API('event', { name: 'Login' }) // expect: event dynamic-yield
document.cookie = '_dyid=1; max-age=86400' // expect: cookie dynamic-yield _dyid

// What follows only looks like it.
export function shadowed(DY) {
  DY.API('event')
}
DY.API('callback')
const alien = document.createElement('script')
alien.src = 'https://cdn.dynamicyield.com.example.org/api/1/api_dynamic.js'
document.head.appendChild(alien)
