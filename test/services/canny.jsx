import { CannyFeedback, CannyProvider } from 'react-canny'
import { Canny as valley } from './valleys'

!(function (w, d, i, s) {
  function l() {
    if (!d.getElementById(i)) {
      var f = d.getElementsByTagName(s)[0]
      var e = d.createElement(s)
      e.type = 'text/javascript'
      e.async = !0
      e.src = 'https://canny.io/sdk.js' // expect: load canny
      f.parentNode.insertBefore(e, f)
    }
  }
  if ('function' != typeof w.Canny) {
    var c = function () {
      c.q.push(arguments)
    }
    c.q = []
    w.Canny = c
    'complete' === d.readyState ? l() : w.addEventListener('load', l, !1)
  }
})(window, document, 'canny-jssdk', 'script')
Canny('render', { boardToken: '4f1c77aa' }) // expect: init canny
window.Canny('initChangelog', { appID: '4f1c77aa', position: 'bottom' }) // expect: init canny
Canny('identify', { appID: '4f1c77aa', user: { id: 'u-1' } }) // expect: event canny

export function Feedback() {
  return (
    <CannyProvider // expect: init canny
      appId="4f1c77aa"
    >
      <CannyFeedback // expect: embed canny
        boardToken="77aa"
      />
    </CannyProvider>
  )
}

// What follows only looks like it.
valley('render')
export function detect(Canny) {
  Canny('render', {})
}
export const api = fetch('https://canny.io/api/v1/posts/list')
export const link = <a href="https://example.canny.io/feature-requests">Ideas</a>
