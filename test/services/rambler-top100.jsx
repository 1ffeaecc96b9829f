;(function (w, d, c) {
  ;(w[c] = w[c] || []).push(function () {
    w.top100Counter = new w.top100({ project: 4711, element: 'top100_widget' }) // expect: init rambler-top100
  })
  var s = d.createElement('script')
  s.async = true
  s.src = (d.location.protocol == 'https:' ? 'https:' : 'http:') + '//st.top100.ru/top100/top100.js'
  d.head.appendChild(s)
})(window, document, '_top100q')
export const fallback = (
  <noscript>
    <img
      height="1"
      width="1"
      alt=""
      src="https://counter.rambler.ru/top100.cnt?pid=4711" // expect: pixel rambler-top100
    />
  </noscript>
)
document.cookie = 'top100_id=1; max-age=86400' // expect: cookie rambler-top100 top100_id

// What follows only looks like it.
export function shadowed(top100) {
  return new top100()
}
const alien = document.createElement('script')
alien.src = 'https://st.top100.ru/icons/logo.js'
document.head.appendChild(alien)
export const manual = 'See https://st.top100.ru/top100/top100.js'
