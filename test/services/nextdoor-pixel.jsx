!(function (e, n) {
  var t, p
  if (e.ndp) return
  t = e.ndp = function () {
    t.handleRequest ? t.handleRequest.apply(t, arguments) : t.queue.push(arguments)
  }
  t.queue = []
  t.v = 1
  p = n.createElement('script')
  p.async = !0
  p.src = 'https://ads.nextdoor.com/public/pixel/ndp.js?id=8154d6e0' // expect: load nextdoor-pixel
  n.head.appendChild(p)
})(window, document)
ndp('init', '8154d6e0', {}) // expect: init nextdoor-pixel
ndp('track', 'PAGE_VIEW') // expect: event nextdoor-pixel
export const fallback = (
  <noscript>
    <img
      height="1"
      width="1"
      alt=""
      src="https://flask.nextdoor.com/pixel?pid=8154d6e0&ev=PAGE_VIEW&noscript=1" // expect: pixel nextdoor-pixel
    />
  </noscript>
)

// What follows only looks like it.
export function shadowed(ndp) {
  ndp('init', '1')
}
const alien = document.createElement('script')
alien.src = 'https://ads.nextdoor.com/manager/ndp.js'
document.head.appendChild(alien)
export const manual = 'See https://ads.nextdoor.com/public/pixel/ndp.js'
