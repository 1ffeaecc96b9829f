;(function (w, e, c, i, l, el, it) {
  w._da_ = w._da_ || []
  w[l] = w[l] || function () {
    (w[l].q = w[l].q || []).push(arguments)
  }
  el = e.createElement(c)
  it = e.getElementsByTagName(c)[0]
  el.async = 1
  el.src = i
  it.parentNode.insertBefore(el, it)
})(window, document, 'script', 'https://cdn.decibelinsight.net/i/13996/612538/di.js', 'decibelInsight') // expect: load decibel
decibelInsight('sendTrackedEvent', 'checkout') // expect: event decibel
window.decibelInsight('trackPageView') // expect: event decibel
document.cookie = 'da_lid=1; max-age=86400' // expect: cookie decibel da_lid

// What follows only looks like it.
export function shadowed(decibelInsight) {
  decibelInsight('trackPageView')
}
const alien = document.createElement('script')
alien.src = 'https://cdn.decibelinsight.net.example.org/i/1/di.js'
document.head.appendChild(alien)
