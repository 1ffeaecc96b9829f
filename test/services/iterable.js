import { initialize, initializeWithConfig, track } from '@iterable/web-sdk'
import { track as report } from './stats'

const { setEmail } = initialize('4f1c77aa', () => Promise.resolve('jwt')) // expect: init iterable
setEmail('a@example.com')
initializeWithConfig({ authToken: '4f1c77aa', configOptions: { isEuIterableService: true } }) // expect: init iterable
track({ eventName: 'opened' }) // expect: event iterable

var _iaq = (window._iaq = window._iaq || [])
_iaq.push(['account', '4f1c77aa']) // expect: init iterable
;(function () {
  var ia = document.createElement('script')
  ia.type = 'text/javascript'
  ia.async = true
  ia.src = '//js.iterable.com/analytics.js' // expect: load iterable
  var s = document.getElementsByTagName('script')[0]
  s.parentNode.insertBefore(ia, s)
})()
window._iaq.push(['track', 'opened']) // expect: event iterable

// What follows only looks like it.
report({ eventName: 'opened' })
export function queue(_iaq) {
  _iaq.push(['track', 'x'])
}
export function* walk(iterable) {
  yield* iterable.track()
}
