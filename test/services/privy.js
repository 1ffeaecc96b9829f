window._d_site = window._d_site || 'A1B2C3'
;(function (w, d, u, n) {
  w[n] = w[n] || function () {
    (w[n].q = w[n].q || []).push(arguments)
  }
  var s = d.createElement('script')
  var f = d.getElementsByTagName('script')[0]
  s.async = true
  s.src = u
  f.parentNode.insertBefore(s, f)
})(window, document, 'https://widget.privy.com/assets/widget.js', 'Privy') // expect: load privy
const script = document.createElement('script')
script.async = true
script.src = 'https://shopify.privy.com/widget.js?shop=example.myshopify.com' // expect: load privy
document.head.appendChild(script)
Privy('displayCampaign', 4711) // expect: event privy

// What follows only looks like it.
export function shadowed(Privy) {
  Privy('x')
}
const alien = document.createElement('script')
alien.src = 'https://widget.privy.com.example.org/assets/widget.js'
document.head.appendChild(alien)
export const manual = 'See https://widget.privy.com/assets/widget.js'
