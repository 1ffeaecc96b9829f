var _ss = window._ss || []
_ss.push(['_setDomain', 'https://koi-3q.marketingautomation.services/net'])
_ss.push(['_setAccount', 'KOI-A1B2']) // expect: init sharpspring
_ss.push(['_trackPageView']) // expect: event sharpspring
const script = document.createElement('script')
script.async = true
script.src = 'https://koi-3q.marketingautomation.services/client/ss.js?ver=2.4.0' // expect: load sharpspring
document.head.appendChild(script)
document.cookie = '__ss_tk=1; max-age=86400' // expect: cookie sharpspring __ss_tk

// What follows only looks like it.
export function shadowed(_ss) {
  _ss.push(['_trackPageView'])
}
export const manual = 'See https://koi-3q.marketingautomation.services/client/ss.js'
const alien = document.createElement('script')
alien.src = 'https://koi-3q.marketingautomation.services.example.org/client/ss.js'
document.head.appendChild(alien)
