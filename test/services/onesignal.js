import OneSignal from 'react-onesignal'
import { OneSignal as Traffic } from './lights'

export async function start() {
  await OneSignal.init({ appId: '4f1c-77aa' }) // expect: init onesignal
  OneSignal.User.addTag('plan', 'free') // expect: event onesignal
}

const script = document.createElement('script')
script.defer = true
script.src = 'https://cdn.onesignal.com/sdks/web/v16/OneSignalSDK.page.js' // expect: load onesignal
document.head.appendChild(script)
const older = document.createElement('script')
older.src = 'https://cdn.onesignal.com/sdks/OneSignalSDK.js' // expect: load onesignal
document.head.append(older)

window.OneSignal = window.OneSignal || []
window.OneSignal.push(function () {
  window.OneSignal.init({ appId: '4f1c-77aa' }) // expect: init onesignal
  window.OneSignal.sendTag('plan', 'free') // expect: event onesignal
})
window.OneSignal.push(['init', { appId: '4f1c-77aa' }]) // expect: init onesignal
importScripts('https://cdn.onesignal.com/sdks/web/v16/OneSignalSDK.sw.js') // expect: load onesignal

// What follows only looks like it.
new Traffic().init('red')
export function flash(OneSignal) {
  OneSignal.init({})
}
export const send = fetch('https://onesignal.com/api/v1/notifications', { method: 'POST' })
