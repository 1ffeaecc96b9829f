import TwitterPixel from 'react-twitter-pixel'
import { xPixel, xPixelEvent } from '@c15t/scripts/x-pixel'
import { useScriptXPixel as fromNuxt } from '#imports'
import { twq as squad } from './teams'

!(function (e, t, n, s, u, a) {
  e.twq || ((s = e.twq = function () {
    s.exe ? s.exe.apply(s, arguments) : s.queue.push(arguments)
  }),
  (s.version = '1.1'),
  (s.queue = []),
  (u = t.createElement(n)),
  (u.async = !0),
  (u.src = 'https://static.ads-twitter.com/uwt.js'), // expect: load x-pixel
  (a = t.getElementsByTagName(n)[0]),
  a.parentNode.insertBefore(u, a))
})(window, document, 'script')
twq('config', 'o8k2z') // expect: init x-pixel
window.twq('event', 'tw-o8k2z-aa1', { value: 5 }) // expect: event x-pixel
twq('track', 'PageView') // expect: event x-pixel

TwitterPixel.init('o8k2z') // expect: init x-pixel
TwitterPixel.pageView() // expect: event x-pixel
export const scripts = [xPixel({ pixelId: 'o8k2z' })] // expect: init x-pixel
export const report = () => xPixelEvent('tw-o8k2z-aa1') // expect: event x-pixel
useScriptXPixel({ id: 'o8k2z' }) // expect: init x-pixel
fromNuxt({ id: 'o8k2z' }) // expect: init x-pixel

export function Fallback() {
  return (
    <noscript>
      <img
        height="1"
        width="1"
        style={{ display: 'none' }}
        alt=""
        src="https://analytics.twitter.com/i/adsct?txn_id=o8k2z&p_id=Twitter" // expect: pixel x-pixel
      />
      <img
        height="1"
        width="1"
        alt=""
        src="//t.co/i/adsct?txn_id=o8k2z&p_id=Twitter" // expect: pixel x-pixel
      />
    </noscript>
  )
}
document.cookie = 'muc_ads=f1; max-age=63072000' // expect: cookie x-pixel muc_ads

// What follows only looks like it.
squad('config', 'team')
export function play(twq) {
  twq('track', 'one')
}
export const short = <a href="https://t.co/i/adsct">a link</a>
export const avatar = <img src="https://pbs.twimg.com/profile_images/1/a.jpg" width="48" height="48" alt="Avatar" />
