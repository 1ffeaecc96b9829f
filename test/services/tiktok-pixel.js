import TiktokPixel from 'tiktok-pixel'
import { tiktokPixel } from '@c15t/scripts/tiktok-pixel'
import { useScriptTikTokPixel as fromNuxt } from '#imports'
import { ttq as titles } from './titles'

!(function (w, d, t) {
  w.TiktokAnalyticsObject = t
  var ttq = (w[t] = w[t] || [])
  ttq.methods = ['page', 'track', 'identify', 'instances', 'ready', 'alias', 'group']
  ttq.setAndDefer = function (t, e) {
    t[e] = function () {
      t.push([e].concat(Array.prototype.slice.call(arguments, 0)))
    }
  }
  for (var i = 0; i < ttq.methods.length; i++) ttq.setAndDefer(ttq, ttq.methods[i])
  ttq.load = function (e, n) {
    var r = 'https://analytics.tiktok.com/i18n/pixel/events.js'
    ttq._i = ttq._i || {}
    ttq._i[e] = []
    ttq._i[e]._u = r
    var o = document.createElement('script')
    o.type = 'text/javascript'
    o.async = !0
    o.src = r + '?sdkid=' + e + '&lib=' + t // expect: load tiktok-pixel
    var a = document.getElementsByTagName('script')[0]
    a.parentNode.insertBefore(o, a)
  }
  ttq.load('CB7K2Q1') // expect: init tiktok-pixel
  ttq.page() // expect: event tiktok-pixel
})(window, document, 'ttq')
window.ttq.track('CompletePayment', { value: 3 }) // expect: event tiktok-pixel
window.ttq.identify({ email: 'hash' }) // expect: event tiktok-pixel
window.ttq.holdConsent() // expect: event tiktok-pixel

TiktokPixel.init('CB7K2Q1') // expect: init tiktok-pixel
TiktokPixel.pageView() // expect: event tiktok-pixel
export const scripts = [tiktokPixel({ pixelId: 'CB7K2Q1' })] // expect: init tiktok-pixel
useScriptTikTokPixel({ id: 'CB7K2Q1' }) // expect: init tiktok-pixel
fromNuxt({ id: 'CB7K2Q1' }) // expect: init tiktok-pixel
navigator.sendBeacon('https://analytics.tiktok.com/api/v2/pixel', '{}') // expect: beacon tiktok-pixel
document.cookie = '_ttp=2f; max-age=33696000' // expect: cookie tiktok-pixel _ttp

// What follows only looks like it.
titles.load('CB7K2Q1')
export function queue(ttq) {
  ttq.track('x')
}
export const video = fetch('https://www.tiktok.com/oembed?url=x')
export const directive = "connect-src https://analytics.tiktok.com"
