import Drift from 'react-driftjs'
import { Drift as LazyDrift, LiveChatLoaderProvider } from 'react-live-chat-loader'
import { drift as current } from './ocean'

!(function () {
  var t = (window.driftt = window.drift = window.driftt || [])
  if (t.init) return
  t.invoked = !0
  t.methods = ['identify', 'config', 'track', 'reset', 'page']
  t.factory = function (e) {
    return function () {
      var n = Array.prototype.slice.call(arguments)
      n.unshift(e)
      t.push(n)
      return t
    }
  }
  t.methods.forEach(function (e) {
    t[e] = t.factory(e)
  })
  t.load = function (t) {
    var e = 3e5 * Math.ceil(new Date() / 3e5)
    var o = document.createElement('script')
    o.async = !0
    o.crossorigin = 'anonymous'
    o.src = 'https://js.driftt.com/include/' + e + '/' + t + '.js' // expect: load drift
    var i = document.getElementsByTagName('script')[0]
    i.parentNode.insertBefore(o, i)
  }
})()
drift.SNIPPET_VERSION = '0.3.1'
drift.load('4f1c77aa') // expect: init drift
window.drift.identify('u-1', { email: 'a@example.com' }) // expect: event drift
window.drift.track('opened') // expect: event drift
window.drift.on('ready', () => {})

export function Chat() {
  return (
    <>
      <Drift // expect: init drift
        appId="4f1c77aa"
      />
      <LiveChatLoaderProvider provider="drift" providerKey="4f1c77aa">
        <LazyDrift // expect: init drift
        />
      </LiveChatLoaderProvider>
    </>
  )
}
document.cookie = 'driftt_aid=4f1c; max-age=63072000' // expect: cookie drift driftt_aid
localStorage.setItem('DRIFT_visitCounts', '2') // expect: storage drift DRIFT_visitCounts

// What follows only looks like it.
current.load('sand')
export function float(drift) {
  drift.track('wave')
}
export const tag = <a href="https://js.driftt.com/include/1/4f1c77aa.js">drift</a>
export const drip = (window._dcq = window._dcq || [])
