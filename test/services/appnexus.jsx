import { pixie as fairy } from './tales'

!(function (e, i) {
  if (!e.pixie) {
    var n = (e.pixie = function (e, i, a) {
      n.actionQueue.push({ action: e, actionValue: i, params: a })
    })
    n.actionQueue = []
    var a = i.createElement('script')
    a.async = !0
    a.src = '//acdn.adnxs.com/dmp/up/pixie.js' // expect: load appnexus
    var t = i.getElementsByTagName('head')[0]
    t.insertBefore(a, t.firstChild)
  }
})(window, document)
pixie('init', '4f1c-77aa') // expect: init appnexus
window.pixie('event', 'PageView') // expect: event appnexus
pixie('event', 'Purchase', { value: 12 }) // expect: event appnexus

export function Thanks({ order }) {
  return (
    <>
      <img
        src="https://ib.adnxs.com/px?id=1223344&t=2" // expect: pixel appnexus
        width="1"
        height="1"
        alt=""
      />
      <img
        src={`https://secure.adnxs.com/px?id=1223344&order_id=${order}&t=2`} // expect: pixel appnexus
        alt=""
      />
    </>
  )
}
const segment = document.createElement('script')
segment.src = 'https://secure.adnxs.com/seg?add=9988&t=1' // expect: load appnexus
document.body.append(segment)
document.cookie = 'uuid2=4f1c; max-age=7776000' // expect: cookie appnexus uuid2

// What follows only looks like it.
fairy('init')
export function fly(pixie) {
  pixie('init', 'dust')
}
export const link = <a href="https://ib.adnxs.com/px?id=1">pixel</a>
