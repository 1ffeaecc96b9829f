import RedditPixel from 'react-reddit-pixel'
import { redditPixel, redditPixelEvent } from '@c15t/scripts/reddit-pixel'
import { useScriptRedditPixel as fromNuxt } from '#imports'

!(function (w, d) {
  if (!w.rdt) {
    var p = (w.rdt = function () {
      p.sendEvent ? p.sendEvent.apply(p, arguments) : p.callQueue.push(arguments)
    })
    p.callQueue = []
    var t = d.createElement('script')
    t.src = 'https://www.redditstatic.com/ads/pixel.js' // expect: load reddit-pixel
    t.async = !0
    var s = d.getElementsByTagName('script')[0]
    s.parentNode.insertBefore(t, s)
  }
})(window, document)
rdt('init', 't2_k3j9x', { optOut: false }) // expect: init reddit-pixel
rdt('track', 'PageVisit') // expect: event reddit-pixel
rdt('disableFirstPartyCookies')

RedditPixel.init('t2_k3j9x') // expect: init reddit-pixel
RedditPixel.track('Lead') // expect: event reddit-pixel
export const scripts = [redditPixel({ pixelId: 't2_k3j9x' })] // expect: init reddit-pixel
export const lead = () => redditPixelEvent('Lead') // expect: event reddit-pixel
useScriptRedditPixel({ id: 't2_k3j9x' }) // expect: init reddit-pixel
fromNuxt({ id: 't2_k3j9x' }) // expect: init reddit-pixel
new Image().src = 'https://alb.reddit.com/rp.gif?event=Lead&id=t2_k3j9x' // expect: pixel reddit-pixel
document.cookie = '_rdt_uuid=1700.aa; max-age=7776000' // expect: cookie reddit-pixel _rdt_uuid

// What follows only looks like it.
export function read(rdt) {
  rdt('init', 'x')
}
fetch('https://www.reddit.com/r/javascript.json')
export const file = 'www.redditstatic.com/ads/pixel.js'
