const script = document.createElement('script')
script.async = true
script.src = 'https://m.servedby-buysellads.com/monetization.js' // expect: load buysellads
document.head.appendChild(script)
const other = document.createElement('script')
other.async = true
other.src = 'https://cdn4.buysellads.net/pub/example.js' // expect: load buysellads
document.head.appendChild(other)
window._bsa.init('default', 'CK7DK23N', 'placement:examplecom', { target: '.native' }) // expect: init buysellads
window._bsa.reload('.native') // expect: event buysellads
fetch('https://srv.buysellads.com/ads/CK7DK23N.json', { method: 'POST', body: '{}' }) // expect: beacon buysellads

// What follows only looks like it.
export function shadowed(_bsa) {
  _bsa.init('x')
}
const alien = document.createElement('script')
alien.src = 'https://m.servedby-buysellads.com.example.org/monetization.js'
document.head.appendChild(alien)
