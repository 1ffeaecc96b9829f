import Intercom, { boot, trackEvent } from '@intercom/messenger-js-sdk'
import { IntercomProvider, useIntercom } from 'react-use-intercom'
import IntercomWidget, { IntercomAPI } from 'react-intercom'
import { LiveChatLoaderProvider, Intercom as LazyIntercom } from 'react-live-chat-loader'
import { intercom } from '@c15t/scripts/intercom'
import intercomPlugin from '@analytics/intercom'
import { Intercom as Doorbell } from './house'

Intercom({ app_id: 'x9f1c2' }) // expect: init intercom
boot({ app_id: 'x9f1c2' }) // expect: init intercom
trackEvent('opened') // expect: event intercom
IntercomAPI('trackEvent', 'opened') // expect: event intercom
export const scripts = [intercom({ appId: 'x9f1c2' })] // expect: init intercom
export const plugins = [intercomPlugin({ appId: 'x9f1c2' })] // expect: init intercom

;(function () {
  var w = window
  var ic = w.Intercom
  if (typeof ic === 'function') {
    ic('reattach_activator')
    ic('update', w.intercomSettings) // expect: event intercom
  } else {
    var i = function () {
      i.c(arguments)
    }
    i.q = []
    i.c = function (args) {
      i.q.push(args)
    }
    w.Intercom = i
    var s = document.createElement('script')
    s.async = true
    s.src = 'https://widget.intercom.io/widget/x9f1c2' // expect: load intercom
    document.head.appendChild(s)
  }
})()
window.Intercom('boot', { app_id: 'x9f1c2' }) // expect: init intercom
window.Intercom('trackEvent', 'invited') // expect: event intercom
window.Intercom('show')
useScriptIntercom({ app_id: 'x9f1c2' }) // expect: init intercom

export function Chat() {
  const messenger = useIntercom()
  return (
    <>
      <button
        onClick={() => messenger.boot({ name: 'Ada' })} // expect: init intercom
      >
        Help
      </button>
      <IntercomWidget // expect: init intercom
        appID="x9f1c2"
      />
      <LiveChatLoaderProvider provider="intercom" providerKey="x9f1c2">
        <LazyIntercom // expect: init intercom
          color="black"
        />
      </LiveChatLoaderProvider>
      <Doorbell name="front" />
    </>
  )
}
export function App({ children }) {
  return <IntercomProvider appId="x9f1c2">{children}</IntercomProvider> // expect: init intercom
}
document.cookie = 'intercom-id-x9f1c2=4f1c; max-age=23328000' // expect: cookie intercom intercom-id-x9f1c2

// What follows only looks like it.
export function ring(Intercom) {
  Intercom('boot', { floor: 2 })
}
export const csp = 'script-src https://widget.intercom.io https://js.intercomcdn.com'
export const docs = <a href="https://widget.intercom.io/widget/x9f1c2">script</a>
