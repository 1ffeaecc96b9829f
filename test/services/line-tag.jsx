;(function (g, d, o) {
  g._ltq = g._ltq || []
  g._lt = g._lt || function () {
    g._ltq.push(arguments)
  }
  var h = d.getElementsByTagName(o)[0]
  var s = d.createElement(o)
  s.async = 1
  s.src = 'https://d.line-scdn.net/n/line_tag/public/release/v1/lt.js' // expect: load line-tag
  h.parentNode.insertBefore(s, h)
})(window, document, 'script')
_lt('init', { customerType: 'account', tagId: 'a1b2' }) // expect: init line-tag
_lt('send', 'pv', ['a1b2']) // expect: event line-tag
window._lt('send', 'cv', { type: 'Conversion' }, ['a1b2']) // expect: event line-tag
export const fallback = (
  <noscript>
    <img
      height="1"
      width="1"
      alt=""
      src="https://tr.line.me/tag.gif?c_t=lap&t_id=a1b2&e=pv&noscript=1" // expect: pixel line-tag
    />
  </noscript>
)

// What follows only looks like it.
export function shadowed(_lt) {
  _lt('init')
}
const alien = document.createElement('script')
alien.src = 'https://d.line-scdn.net/r/web/social-plugin/js/thirdparty/loader.min.js'
document.head.appendChild(alien)
export const manual = 'See https://d.line-scdn.net/n/line_tag/public/release/v1/lt.js'
