import { createWidget } from '@livechat/widget-core'
import { LiveChatWidget } from '@livechat/widget-react'
import LiveChat from 'react-livechat'
import { LiveChatWidget as Ours } from './chat'

window.__lc = window.__lc || {}
window.__lc.license = 8142233
;(function (n, t, c) {
  function i(n) {
    return e._h ? e._h.apply(null, n) : e._q.push(n)
  }
  var e = {
    _q: [], _h: null, _v: '2.0',
    on: function () { i(['on', c.call(arguments)]) },
    call: function () { i(['call', c.call(arguments)]) },
    init: function () {
      var n = t.createElement('script')
      n.async = !0
      n.type = 'text/javascript'
      n.src = 'https://cdn.livechatinc.com/tracking.js' // expect: load livechat
      t.head.appendChild(n)
    },
  }
  !n.__lc.asyncInit && e.init()
  n.LiveChatWidget = n.LiveChatWidget || e
})(window, document, [].slice)
window.LiveChatWidget.init() // expect: init livechat
LiveChatWidget2.call('maximize')
window.LiveChatWidget.call('set_session_variables', { plan: 'free' }) // expect: event livechat
window.LC_API.set_custom_variables([{ name: 'plan', value: 'free' }]) // expect: event livechat
createWidget({ license: '8142233' }) // expect: init livechat

export function Support() {
  return (
    <>
      <LiveChatWidget // expect: init livechat
        license="8142233"
      />
      <LiveChat // expect: init livechat
        license={8142233}
      />
      <Ours license="none" />
    </>
  )
}
document.cookie = '__lc_cid=4f1c; max-age=94608000' // expect: cookie livechat __lc_cid

// What follows only looks like it.
export function mock(LC_API) {
  LC_API.set_custom_variables([])
}
export const api = fetch('https://api.livechatinc.com/v3.5/agent/action/list_chats')
export const hint = <a href="https://cdn.livechatinc.com/tracking.js">script</a>
