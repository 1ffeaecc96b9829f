import ReactPixel from 'react-snapchat-pixel'
import SnapPixel from 'next-snapchat-pixel'
import { snapchatPixel, snapchatPixelEvent } from '@c15t/scripts/snapchat-pixel'
import { useScriptSnapchatPixel as fromNuxt } from '#imports'

;(function (e, t, n) {
  if (e.snaptr) return
  var a = (e.snaptr = function () {
    a.handleRequest ? a.handleRequest.apply(a, arguments) : a.queue.push(arguments)
  })
  a.queue = []
  var s = 'script'
  var r = t.createElement(s)
  r.async = !0
  r.src = n
  var u = t.getElementsByTagName(s)[0]
  u.parentNode.insertBefore(r, u)
})(window, document, 'https://sc-static.net/scevent.min.js') // expect: load snapchat-pixel
snaptr('init', '9f3c-11aa', { user_email: 'a@example.com' }) // expect: init snapchat-pixel
snaptr('track', 'PAGE_VIEW') // expect: event snapchat-pixel

ReactPixel.init('9f3c-11aa') // expect: init snapchat-pixel
ReactPixel.pageView() // expect: event snapchat-pixel
SnapPixel.init('9f3c-11aa') // expect: init snapchat-pixel
SnapPixel.trackWithData('PURCHASE', { price: 3 }) // expect: event snapchat-pixel
export const scripts = [snapchatPixel({ pixelId: '9f3c-11aa' })] // expect: init snapchat-pixel
export const bought = () => snapchatPixelEvent('PURCHASE') // expect: event snapchat-pixel
useScriptSnapchatPixel({ id: '9f3c-11aa' }) // expect: init snapchat-pixel
fromNuxt({ id: '9f3c-11aa' }) // expect: init snapchat-pixel
navigator.sendBeacon('https://tr.snapchat.com/p', 'pid=9f3c-11aa') // expect: beacon snapchat-pixel
document.cookie = '_scid=77; max-age=33696000' // expect: cookie snapchat-pixel _scid

// What follows only looks like it.
export function snap(snaptr) {
  snaptr('init', 'x')
}
fetch('https://accounts.snapchat.com/login')
export const allowed = ['sc-static.net', 'tr.snapchat.com']
