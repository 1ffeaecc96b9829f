import Zendesk, { ZendeskAPI } from 'react-zendesk'
import Script from 'next/script'
import { zE as locale } from './locales'

window.$zopim ||
  (function (d, s) {
    var z = (window.$zopim = function (c) {
      z._.push(c)
    })
    var $ = (z.s = d.createElement(s))
    var e = d.getElementsByTagName(s)[0]
    z.set = function (o) {
      z.set._.push(o)
    }
    z._ = []
    z.set._ = []
    $.async = !0
    $.setAttribute('charset', 'utf-8')
    $.src = 'https://v2.zopim.com/?4F1cAA' // expect: load zendesk-chat
    e.parentNode.insertBefore($, e)
  })(document, 'script')
window.$zopim(function () {
  window.$zopim.livechat.setName('Ada') // expect: event zendesk-chat
  $zopim.livechat.window.show() // expect: event zendesk-chat
})

const snippet = document.createElement('script')
snippet.id = 'ze-snippet'
snippet.src = 'https://static.zdassets.com/ekr/snippet.js?key=4f1c-77aa' // expect: load zendesk-chat
document.body.append(snippet)
window.zE('webWidget', 'identify', { name: 'Ada' }) // expect: event zendesk-chat
zE('messenger', 'open') // expect: event zendesk-chat
ZendeskAPI('messenger', 'show') // expect: event zendesk-chat

export function Support({ widgetKey }) {
  return (
    <>
      <Zendesk // expect: init zendesk-chat
        defer
        zendeskKey="4f1c-77aa"
      />
      <Script
        id="ze-snippet"
        src={`https://static.zdassets.com/ekr/snippet.js?key=${widgetKey}`} // expect: load zendesk-chat
      />
    </>
  )
}
document.cookie = '__zlcmid=1a2b; max-age=31536000' // expect: cookie zendesk-chat __zlcmid
localStorage.setItem('ZD-store', '{}') // expect: storage zendesk-chat ZD-store

// What follows only looks like it.
locale('messenger', 'open')
export function speak(zE) {
  zE('messenger', 'open')
}
export const styles = <link rel="stylesheet" href="https://static.zdassets.com/hc/assets/application.css" />
export const tickets = fetch('https://example.zendesk.com/api/v2/tickets.json')
