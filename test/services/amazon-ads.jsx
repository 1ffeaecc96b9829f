!(function (w, d, s, t, a) {
  if (w.amzn) return
  w.amzn = a = function () {
    w.amzn.q.push([arguments, new Date().getTime()])
  }
  a.q = []
  a.version = '0.0'
  s = d.createElement('script')
  s.src = 'https://c.amazon-adsystem.com/aat/amzn.js' // expect: load amazon-ads
  s.id = 'amzn-pixel'
  s.async = true
  t = d.getElementsByTagName('script')[0]
  t.parentNode.insertBefore(s, t)
})(window, document)
amzn('setRegion', 'EU')
amzn('addTag', '768411f6-fa20') // expect: init amazon-ads
amzn('trackEvent', 'PageView') // expect: event amazon-ads
export const fallback = (
  <noscript>
    <img
      height="1"
      width="1"
      alt=""
      src="https://s.amazon-adsystem.com/iu3?pid=768411f6&event=PageView" // expect: pixel amazon-ads
    />
  </noscript>
)

// What follows only looks like it.
export function shadowed(amzn) {
  amzn('addTag', 'x')
}
export const manual = 'See https://c.amazon-adsystem.com/aat/amzn.js'
const alien = document.createElement('script')
alien.src = 'https://c.amazon-adsystem.com.example.org/aat/amzn.js'
document.head.appendChild(alien)
