import ReactPinterestTag from 'react-pinterest-tag'
import { pintrk as printer } from './print'

!(function (e) {
  if (!window.pintrk) {
    window.pintrk = function () {
      window.pintrk.queue.push(Array.prototype.slice.call(arguments))
    }
    var n = window.pintrk
    n.queue = []
    n.version = '3.0'
    var t = document.createElement('script')
    t.async = !0
    t.src = e
    var r = document.getElementsByTagName('script')[0]
    r.parentNode.insertBefore(t, r)
  }
})('https://s.pinimg.com/ct/core.js') // expect: load pinterest-tag
pintrk('load', '2613004455', { em: 'hash' }) // expect: init pinterest-tag
pintrk('page') // expect: event pinterest-tag
window.pintrk('track', 'checkout', { value: 30 }) // expect: event pinterest-tag
pintrk('setconsent', false)

ReactPinterestTag.init('2613004455') // expect: init pinterest-tag
ReactPinterestTag.track('signup') // expect: event pinterest-tag

export function Fallback() {
  return (
    <noscript>
      <img
        height="1"
        width="1"
        alt=""
        src="https://ct.pinterest.com/v3/?event=init&tid=2613004455&noscript=1" // expect: pixel pinterest-tag
      />
    </noscript>
  )
}
document.cookie = '_pin_unauth=dWlk; max-age=31536000' // expect: cookie pinterest-tag _pin_unauth

// What follows only looks like it.
printer('load', 'paper')
export function press(pintrk) {
  pintrk('track', 'x')
}
export const picture = <img src="https://i.pinimg.com/564x/aa/bb.jpg" width="564" height="700" alt="Pin" />
export const source = 'https://s.pinimg.com/ct/core.js'
