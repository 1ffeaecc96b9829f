import { batchSDK as oven } from './kitchen'

;(function (b, a, t, c, h, e, r) {
  h = 'batchSDK'
  b[h] = b[h] || function () {
    (b[h].q = b[h].q || []).push(arguments)
  }
  e = a.createElement(t)
  r = a.getElementsByTagName(t)[0]
  e.async = 1
  e.src = c
  r.parentNode.insertBefore(e, r)
})(window, document, 'script', 'https://via.batch.com/v4/bootstrap.min.js') // expect: load webpush-by-batch
batchSDK('setup', { apiKey: '4F1C', subdomain: 'example', authKey: '77AA' }) // expect: init webpush-by-batch
window.batchSDK('setup', { apiKey: '4F1C' }) // expect: init webpush-by-batch
importScripts('https://via.batch.com/v4/worker.min.js') // expect: load webpush-by-batch
fetch('https://ws.batch.com/web/4.4.0/ev/4F1C', { method: 'POST' }) // expect: beacon webpush-by-batch

// What follows only looks like it.
oven('setup', { temperature: 180 })
export function bake(batchSDK) {
  batchSDK('setup', {})
}
export const api = fetch('https://api.batch.com/2.0/profiles/update', { method: 'POST' })
