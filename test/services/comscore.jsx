import { COMSCORE as score } from './score'

var _comscore = _comscore || []
_comscore.push({ c1: '2', c2: '6000001' }) // expect: init comscore
;(function () {
  var s = document.createElement('script')
  var el = document.getElementsByTagName('script')[0]
  s.async = true
  s.src = 'https://sb.scorecardresearch.com/cs/6000001/beacon.js' // expect: load comscore
  el.parentNode.insertBefore(s, el)
})()
const older = document.createElement('script')
older.src = 'https://sb.scorecardresearch.com/beacon.js' // expect: load comscore
document.head.appendChild(older)
export function pageview() {
  window.COMSCORE.beacon({ c1: '2', c2: '6000001' }) // expect: event comscore
}
export const fallback = (
  <noscript>
    <img
      src="https://sb.scorecardresearch.com/p?c1=2&c2=6000001&cv=3.6.0&cj=1" // expect: pixel comscore
      alt=""
    />
  </noscript>
)

// What follows only looks like it.
score.beacon({})
export function settle(COMSCORE) {
  COMSCORE.beacon({})
}
export const address = 'https://sb.scorecardresearch.com/beacon.js'
