import { PushEngage as gear } from './gears'

;(function (w, d) {
  w.PushEngage = w.PushEngage || []
  w._peq = w._peq || []
  PushEngage.push(['init', { appId: '4f1c-77aa' }]) // expect: init pushengage
  var e = d.createElement('script')
  e.src = 'https://clientcdn.pushengage.com/sdks/pushengage-web-sdk.js' // expect: load pushengage
  e.async = true
  e.type = 'text/javascript'
  d.head.appendChild(e)
})(window, document)
window._peq.push(['init']) // expect: init pushengage
_pe.subscribe() // expect: init pushengage
importScripts('https://clientcdn.pushengage.com/sdks/service-worker.js') // expect: load pushengage

// What follows only looks like it.
gear.push(['init'])
export function turn(_pe) {
  _pe.subscribe()
}
export const queue = ['clientcdn.pushengage.com', 'PushEngage']
