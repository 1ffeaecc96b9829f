import * as braze from '@braze/web-sdk'
import { logCustomEvent, initialize as start } from '@braze/web-sdk'
import { initialize } from './app'

braze.initialize('11112222-3333', { baseUrl: 'sdk.fra-01.braze.eu' }) // expect: init braze
braze.automaticallyShowInAppMessages() // expect: event braze
braze.openSession() // expect: event braze
start('11112222-3333', { baseUrl: 'sdk.fra-01.braze.eu' }) // expect: init braze
logCustomEvent('opened', { page: 'pricing' }) // expect: event braze

const script = document.createElement('script')
script.async = 1
script.src = 'https://js.appboycdn.com/web-sdk/5.9/braze.min.js' // expect: load braze
document.head.appendChild(script)
window.braze.initialize('11112222-3333', { baseUrl: 'sdk.fra-01.braze.eu' }) // expect: init braze
window.braze.changeUser('u-1') // expect: event braze
window.appboy.logPurchase('p-1', 12, 'EUR', 1) // expect: event braze
fetch('https://sdk.iad-01.braze.com/api/v3/data/', { method: 'POST' }) // expect: beacon braze
document.cookie = 'ab.storage.deviceId.11112222=g%3A1; max-age=31536000' // expect: cookie braze ab.storage.deviceId.11112222
localStorage.setItem('ab.storage.sessionId.11112222', '{}') // expect: storage braze ab.storage.sessionId.11112222

// What follows only looks like it.
initialize('11112222-3333')
export function cook(braze) {
  braze.initialize('leeks')
}
export const rest = fetch('https://rest.fra-01.braze.eu/messages/send', { method: 'POST' })
