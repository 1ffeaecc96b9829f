import { saq as quiz } from './quiz'

!(function (s, a, e, v, n, t, z) {
  if (s.saq) return
  n = s.saq = function () {
    n.callMethod ? n.callMethod.apply(n, arguments) : n.queue.push(arguments)
  }
  if (!s._saq) s._saq = n
  n.push = n
  n.loaded = !0
  n.version = '1.0'
  n.queue = []
  t = a.createElement(e)
  t.async = !0
  t.src = v
  z = a.getElementsByTagName(e)[0]
  z.parentNode.insertBefore(t, z)
})(window, document, 'script', 'https://tags.srv.stackadapt.com/events.js') // expect: load stackadapt
saq('ts', '4f1c77aa') // expect: init stackadapt
window.saq('conv', '77aa4f1c', { revenue: 12 }) // expect: event stackadapt

export function Thanks() {
  return (
    <noscript>
      <img
        src="https://srv.stackadapt.com/conv?cid=77aa4f1c" // expect: pixel stackadapt
        width="1"
        height="1"
        alt=""
      />
    </noscript>
  )
}
document.cookie = 'sa-user-id-v2=s%253A4f1c; max-age=31536000' // expect: cookie stackadapt sa-user-id-v2
localStorage.setItem('sa-user-id', 's%3A4f1c') // expect: storage stackadapt sa-user-id

// What follows only looks like it.
quiz('ts', 'a question')
export function ask(saq) {
  saq('ts', 'x')
}
saq('version')
export const docs = <a href="https://tags.srv.stackadapt.com/events.js">pixel</a>
