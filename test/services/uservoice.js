import { UserVoice as choir } from './choirs'

window.UserVoice = window.UserVoice || []
;(function () {
  var uv = document.createElement('script')
  uv.type = 'text/javascript'
  uv.async = true
  uv.src = '//widget.uservoice.com/4f1c77aa.js' // expect: load uservoice
  var s = document.getElementsByTagName('script')[0]
  s.parentNode.insertBefore(uv, s)
})()
UserVoice.push(['identify', { email: 'a@example.com' }]) // expect: event uservoice
UserVoice.push(['addTrigger', { mode: 'contact' }]) // expect: init uservoice
window.UserVoice.push(['autoprompt', {}]) // expect: init uservoice

// What follows only looks like it.
choir.push(['identify'])
export function sing(UserVoice) {
  UserVoice.push(['identify', {}])
}
UserVoice.push(['set', { accent_color: '#448dd6' }])
export const api = fetch('https://example.uservoice.com/api/v2/suggestions')
