import { BV as vector } from './maths'

const script = document.createElement('script')
script.async = true
script.src = 'https://apps.bazaarvoice.com/deployments/example/main_site/production/en_US/bv.js' // expect: load bazaarvoice
document.head.appendChild(script)
window.bvCallback = function (BV) {
  BV.pixel.trackTransaction({ orderId: 'o-0' })
}
$.getScript('https://apps.bazaarvoice.com/deployments/example/main_site/production/de_DE/bv.js') // expect: load bazaarvoice
window.BV.pixel.trackPageView({ productId: 'p-1' }) // expect: event bazaarvoice
BV.pixel.trackTransaction({ orderId: 'o-1', total: 12 }) // expect: event bazaarvoice
new Image().src = 'https://network.bazaarvoice.com/a.gif?cl=PageView' // expect: pixel bazaarvoice
document.cookie = 'BVBRANDID=4f1c; path=/' // expect: cookie bazaarvoice BVBRANDID

// What follows only looks like it.
vector.pixel.trackEvent('x')
export const api = fetch('https://api.bazaarvoice.com/data/reviews.json?passkey=4f1c')
export const host = 'apps.bazaarvoice.com'
