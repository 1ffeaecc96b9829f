import { HelpScout, LiveChatLoaderProvider } from 'react-live-chat-loader'
import { Beacon as Lamp } from './lights'

!(function (e, t, n) {
  function a() {
    var e = t.getElementsByTagName('script')[0]
    var n = t.createElement('script')
    n.type = 'text/javascript'
    n.async = !0
    n.src = 'https://beacon-v2.helpscout.net' // expect: load helpscout-beacon
    e.parentNode.insertBefore(n, e)
  }
  e.Beacon = n = function (t, n, a) {
    e.Beacon.readyQueue.push({ method: t, options: n, data: a })
  }
  n.readyQueue = []
  if ('complete' === t.readyState) return a()
  e.addEventListener('load', a, !1)
})(window, document, window.Beacon || function () {})
window.Beacon('init', '4f1c77aa-0000-4000-8000-5566778899aa') // expect: init helpscout-beacon
Beacon('identify', { name: 'Ada' }) // expect: event helpscout-beacon
Beacon('open') // expect: event helpscout-beacon

export function Help() {
  return (
    <LiveChatLoaderProvider provider="helpScout" providerKey="4f1c77aa">
      <HelpScout // expect: init helpscout-beacon
        color="green"
      />
    </LiveChatLoaderProvider>
  )
}

// What follows only looks like it.
export const light = new Lamp('init')
export function shine(Beacon) {
  Beacon('init', 'red')
}
export const api = fetch('https://api.helpscout.net/v2/conversations')
navigator.sendBeacon('/reports/beacon', '{}')
