import { createChatWoot } from '@productdevbook/chatwoot/vue'
import { Chatwoot, LiveChatLoaderProvider } from 'react-live-chat-loader'
import { chatwootSDK as mock } from './mocks'

;(function (d, t) {
  var BASE_URL = 'https://app.chatwoot.com'
  var g = d.createElement(t)
  var s = d.getElementsByTagName(t)[0]
  g.src = BASE_URL + '/packs/js/sdk.js' // expect: load chatwoot
  g.defer = true
  g.async = true
  s.parentNode.insertBefore(g, s)
  g.onload = function () {
    window.chatwootSDK.run({ websiteToken: 'b6Bej', baseUrl: BASE_URL }) // expect: init chatwoot
  }
})(document, 'script')

export function loadOwn(base) {
  const script = document.createElement('script')
  script.src = base + '/packs/js/sdk.js' // expect: load chatwoot
  document.body.append(script)
}
const hosted = document.createElement('script')
hosted.src = 'https://chat.example.com/packs/js/sdk.js' // expect: load chatwoot
document.body.append(hosted)
window.$chatwoot.setUser('u-1', { email: 'a@example.com' }) // expect: event chatwoot
export const plugin = createChatWoot({ init: { websiteToken: 'b6Bej' } }) // expect: init chatwoot

export function Support() {
  return (
    <LiveChatLoaderProvider provider="chatwoot" providerKey="b6Bej">
      <Chatwoot // expect: init chatwoot
      />
    </LiveChatLoaderProvider>
  )
}
document.cookie = 'cw_conversation=ey4f; max-age=31536000' // expect: cookie chatwoot cw_conversation

// What follows only looks like it.
mock.run({})
export function start(chatwootSDK) {
  chatwootSDK.run({})
}
export const other = document.createElement('script')
other.src = 'https://app.example.com/packs/js/application.js'
