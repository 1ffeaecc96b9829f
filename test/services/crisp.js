import { Crisp } from 'crisp-sdk-web'
import { crisp } from '@c15t/scripts/crisp'
import { Crisp as Snack } from './snacks'

Crisp.configure('5f1c-77aa') // expect: init crisp
Crisp.session.pushEvent('signup', { plan: 'free' }) // expect: event crisp
Crisp.user.setEmail('a@example.com') // expect: event crisp
export const scripts = [crisp({ websiteId: '5f1c-77aa' })] // expect: init crisp

window.$crisp = []
window.CRISP_WEBSITE_ID = '5f1c-77aa'
;(function () {
  var d = document
  var s = d.createElement('script')
  s.src = 'https://client.crisp.chat/l.js' // expect: load crisp
  s.async = 1
  d.getElementsByTagName('head')[0].appendChild(s)
})()
window.$crisp.push(['set', 'user:email', ['a@example.com']]) // expect: event crisp
$crisp.push(['do', 'chat:open']) // expect: event crisp
const { proxy } = useScriptCrisp({ id: '5f1c-77aa' }) // expect: init crisp
proxy.do('chat:show')
document.cookie = 'crisp-client/session/5f1c-77aa=session_1; max-age=15552000' // expect: cookie crisp crisp-client/session/5f1c-77aa

// What follows only looks like it.
Snack.configure('salty')
export function eat($crisp) {
  $crisp.push(['do', 'crunch'])
}
export const link = document.createElement('a')
link.href = 'https://client.crisp.chat/l.js'
export const settings = { websiteId: 'client.crisp.chat/l.js' }
