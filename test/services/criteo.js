import { criteo_q as local } from './queues'

const loader = document.createElement('script')
loader.async = true
loader.src = 'https://dynamic.criteo.com/js/ld/ld.js?a=74123' // expect: load criteo
document.head.appendChild(loader)
const older = document.createElement('script')
older.src = '//static.criteo.net/js/ld/ld.js' // expect: load criteo
document.head.append(older)

window.criteo_q = window.criteo_q || []
window.criteo_q.push({ event: 'setAccount', account: 74123 }) // expect: init criteo
window.criteo_q.push({ event: 'viewHome' }) // expect: event criteo
criteo_q.push({ event: 'trackTransaction', id: 'o-1', item: [] }) // expect: event criteo
window.criteo_q.push({ event: 'setSiteType', type: 'd' })
new Image().src = 'https://sslwidget.criteo.com/event?a=74123&v=5.6.2' // expect: pixel criteo
document.cookie = 'cto_bundle=4f1c; max-age=33696000' // expect: cookie criteo cto_bundle

// What follows only looks like it.
local.push({ event: 'viewHome' })
export function queue(criteo_q) {
  criteo_q.push({ event: 'viewHome' })
}
export const policies = 'https://www.criteo.com/privacy/ static.criteo.net'
