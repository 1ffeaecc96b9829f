import ReactPixel from 'react-facebook-pixel'
import { FacebookPixelProvider } from 'react-facebook'
import { init as initPixel } from './pixel'

!(function (f, b, e, v, n, t, s) {
  if (f.fbq) return
  n = f.fbq = function () {
    n.callMethod ? n.callMethod.apply(n, arguments) : n.queue.push(arguments)
  }
  if (!f._fbq) f._fbq = n
  n.push = n
  n.loaded = !0
  n.version = '2.0'
  n.queue = []
  t = b.createElement(e)
  t.async = !0
  t.src = v
  s = b.getElementsByTagName(e)[0]
  s.parentNode.insertBefore(t, s)
})(window, document, 'script', 'https://connect.facebook.net/en_US/fbevents.js') // expect: load meta-pixel
fbq('consent', 'revoke') // expect: event meta-pixel
fbq('init', '104477281920356') // expect: init meta-pixel
fbq('track', 'PageView') // expect: event meta-pixel
window.fbq('trackCustom', 'Wishlist', { id: 7 }) // expect: event meta-pixel
fbq('init', '104477281920356'); fbq('track', 'Lead') // expect: init meta-pixel; event meta-pixel

export function loadPixel(locale) {
  const script = document.createElement('script')
  script.src = `https://connect.facebook.net/${locale}/fbevents.js` // expect: load meta-pixel
  document.head.appendChild(script)
}

ReactPixel.init('104477281920356', {}, { autoConfig: true, debug: false }) // expect: init meta-pixel
ReactPixel.pageView() // expect: event meta-pixel
ReactPixel.track('Purchase', { value: 20 }) // expect: event meta-pixel

export function App({ children }) {
  return (
    <FacebookPixelProvider // expect: init meta-pixel
      pixelId="104477281920356"
    >
      {children}
      <noscript>
        <img
          height="1"
          width="1"
          alt=""
          src="https://www.facebook.com/tr?id=104477281920356&ev=PageView&noscript=1" // expect: pixel meta-pixel
        />
      </noscript>
    </FacebookPixelProvider>
  )
}
new Image().src = 'https://www.facebook.com/tr/?id=104477281920356&ev=PageView' // expect: pixel meta-pixel
document.cookie = `_fbc=fb.1.${Date.now()}.click; max-age=7776000` // expect: cookie meta-pixel _fbc

// What follows only looks like it.
export function record(fbq) {
  fbq('init', '1')
  fbq('track', 'PageView')
}
initPixel('104477281920356')
export const trending = fetch('https://www.facebook.com/trending')
export const profile = <a href="https://www.facebook.com/tr?id=1">our page</a>
export const logo = <img src="https://static.example.com/facebook.svg" width="20" height="20" alt="Facebook" />
export const hosts = ['connect.facebook.net', 'https://connect.facebook.net/en_US/fbevents.js'].join(' ')
