import { enableActivityTracking, newTracker, trackPageView } from '@snowplow/browser-tracker'
import { newTracker as ownTracker } from './tracker'

;(function (p, l, o, w, i, n, g) {
  if (!p[i]) {
    p.GlobalSnowplowNamespace = p.GlobalSnowplowNamespace || []
    p.GlobalSnowplowNamespace.push(i)
    p[i] = function () {
      (p[i].q = p[i].q || []).push(arguments)
    }
    p[i].q = p[i].q || []
    n = l.createElement(o)
    g = l.getElementsByTagName(o)[0]
    n.async = 1
    n.src = w
    g.parentNode.insertBefore(n, g)
  }
})(window, document, 'script', 'https://cdn.jsdelivr.net/npm/@snowplow/javascript-tracker@4.1.0/dist/sp.js', 'snowplow') // expect: load snowplow
window.snowplow('newTracker', 'sp', 'collector.example.com', { appId: 'shop' }) // expect: init snowplow
window.snowplow('enableActivityTracking', { minimumVisitLength: 30 }) // expect: event snowplow
snowplow('trackPageView') // expect: event snowplow
snowplow('setUserId', 'u-1')

newTracker('sp', 'collector.example.com', { appId: 'shop' }) // expect: init snowplow
enableActivityTracking({ minimumVisitLength: 30 }) // expect: event snowplow
trackPageView() // expect: event snowplow
navigator.sendBeacon('https://collector.example.com/com.snowplowanalytics.snowplow/tp2', '{}') // expect: beacon snowplow
document.cookie = '_sp_id.1fff=4f3a; max-age=63072000' // expect: cookie snowplow _sp_id.1fff

// What follows only looks like it.
ownTracker('sp')
export function clear(snowplow) {
  snowplow('newTracker', 'x')
}
export const schema = 'iglu:com.snowplowanalytics.snowplow/payload_data/jsonschema/1-0-4'
const sprites = document.createElement('script')
sprites.src = '/js/sp.js'
document.head.appendChild(sprites)
