import { impactStat as crash } from './physics'

;(function (a, b, c, d, e, f, g) {
  e['ire_o'] = c
  e[c] = e[c] || function () {
    (e[c].a = e[c].a || []).push(arguments)
  }
  f = d.createElement(b)
  g = d.getElementsByTagName(b)[0]
  f.async = 1
  f.src = a
  g.parentNode.insertBefore(f, g)
})('https://utt.impactcdn.com/A4455667-4f1c-77aa1.js', 'script', 'ire', document, window) // expect: load impact
ire('identify', { customerId: '', customerEmail: '' }) // expect: event impact
window.ire('trackConversion', 12345, { orderId: 'o-1' }) // expect: event impact

const older = document.createElement('script')
older.src = 'https://d.impactradius-event.com/A4455667-4f1c1.js' // expect: load impact
document.head.append(older)
impactStat('transformLinks') // expect: event impact
document.cookie = 'IR_9940=1700%7C0; path=/' // expect: cookie impact IR_9940

// What follows only looks like it.
crash('trackImpression')
export function rage(ire) {
  ire('identify', {})
}
ire('generateClickId', () => {})
export const api = fetch('https://api.impact.com/Advertisers/IR1/Campaigns')
