import { Pushwoosh as Door } from './doors'
import { Pushwoosh } from 'web-push-notifications'

const client = new Pushwoosh()
client.push(['init', { applicationCode: '4F1C-77AA' }]) // expect: init pushwoosh

const script = document.createElement('script')
script.async = true
script.src = '//cdn.pushwoosh.com/webpush/v3/pushwoosh-web-notifications.js' // expect: load pushwoosh
document.head.appendChild(script)
window.Pushwoosh = window.Pushwoosh || []
window.Pushwoosh.push(['init', { applicationCode: '4F1C-77AA', defaultNotificationTitle: 'Example' }]) // expect: init pushwoosh
importScripts('https://cdn.pushwoosh.com/webpush/v3/pushwoosh-service-worker.js') // expect: load pushwoosh

// What follows only looks like it.
new Door().push(['init'])
export function open(Pushwoosh) {
  Pushwoosh.push(['init', {}])
}
export const api = fetch('https://api.pushwoosh.com/json/1.3/createMessage', { method: 'POST' })
