import TawkMessengerReact from '@tawk.to/tawk-messenger-react'
import { TawkLiveChat } from 'tawk-react'
import TawkTo from 'tawkto-react'
import { Tawk_API as talk } from './talks'

var Tawk_API = window.Tawk_API || {}
window.Tawk_LoadStart = new Date()
;(function () {
  var s1 = document.createElement('script')
  var s0 = document.getElementsByTagName('script')[0]
  s1.async = true
  s1.src = 'https://embed.tawk.to/4f1c77aa/default' // expect: load tawk-to
  s1.charset = 'UTF-8'
  s1.setAttribute('crossorigin', '*')
  s0.parentNode.insertBefore(s1, s0)
})()
window.Tawk_API.setAttributes({ plan: 'free' }) // expect: event tawk-to
window.Tawk_API.start({ showWidget: true }) // expect: init tawk-to
export const tawk = new TawkTo('4f1c77aa', 'default') // expect: init tawk-to

export function Support() {
  return (
    <>
      <TawkMessengerReact // expect: init tawk-to
        propertyId="4f1c77aa"
        widgetId="default"
      />
      <TawkLiveChat // expect: init tawk-to
        propertyId="4f1c77aa"
        widgetId="default"
      />
      <iframe
        title="Chat"
        src="https://tawk.to/chat/4f1c77aa/default" // expect: embed tawk-to
      />
    </>
  )
}
document.cookie = 'TawkConnectionTime=0; path=/' // expect: cookie tawk-to TawkConnectionTime

// What follows only looks like it.
talk.start({})
export function speak(Tawk_API) {
  Tawk_API.maximize()
}
export const link = <a href="https://tawk.to/chat/4f1c77aa/default">Chat</a>
