import { FullStory, init, isInitialized } from '@fullstory/browser'
import * as FullStoryV1 from '@fullstory/browser'
import { initFS } from '@fullstory/snippet'
import { init as start } from './stories'

window['_fs_host'] = 'fullstory.com'
window['_fs_script'] = 'edge.fullstory.com/s/fs.js'
window['_fs_org'] = 'o-1A2B-na1'
window['_fs_namespace'] = 'FS'
;(function (m, n, e, t, l, o, g, y) {
  if (e in m) return
  g = m[e] = function (a, b, s) {
    g.q ? g.q.push([a, b, s]) : g._api(a, b, s)
  }
  g.q = []
  o = n.createElement(t)
  o.async = 1
  o.crossOrigin = 'anonymous'
  o.src = 'https://' + 'edge.fullstory.com/s/fs.js' // expect: load fullstory
  y = n.getElementsByTagName(t)[0]
  y.parentNode.insertBefore(o, y)
})(window, document, window['_fs_namespace'], 'script', 'user')
const regional = document.createElement('script')
regional.src = 'https://edge.eu1.fullstory.com/s/fs.js' // expect: load fullstory
document.head.appendChild(regional)
FS('trackEvent', { name: 'Ordered', properties: {} }) // expect: event fullstory
window.FS.identify('u-1', { displayName: 'Ada' }) // expect: event fullstory
window.FS.shutdown()

init({ orgId: 'o-1A2B-na1' }) // expect: init fullstory
FullStory('setIdentity', { uid: 'u-1' }) // expect: event fullstory
FullStoryV1.event('Ordered', { total: 3 }) // expect: event fullstory
initFS({ orgId: 'o-1A2B-na1', namespace: 'FS' }) // expect: init fullstory
navigator.sendBeacon('https://rs.fullstory.com/rec/bundle', '{}') // expect: beacon fullstory
document.cookie = 'fs_uid=x; max-age=31536000' // expect: cookie fullstory fs_uid

// What follows only looks like it.
start({ orgId: 'o-1A2B-na1' })
export function write(FS) {
  FS.writeFile('/tmp/a', 'b')
  FS.identify('x')
}
export const ready = isInitialized()
export const directive = "script-src https://edge.fullstory.com"
