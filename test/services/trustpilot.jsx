import Script from 'next/script'
import { Trustpilot as autopilot } from './cars'

;(function (w, d, s, r, n) {
  w.TrustpilotObject = n
  w[n] = w[n] || function () {
    (w[n].q = w[n].q || []).push(arguments)
  }
  var a = d.createElement(s)
  a.async = 1
  a.src = r
  var f = d.getElementsByTagName(s)[0]
  f.parentNode.insertBefore(a, f)
})(window, document, 'script', 'https://invitejs.trustpilot.com/tp.min.js', 'tp') // expect: load trustpilot
tp('register', '4f1c77aa') // expect: init trustpilot
window.tp('createInvitation', { recipientEmail: 'a@example.com', referenceId: 'o-1' }) // expect: event trustpilot

export function Reviews({ box }) {
  useEffect(() => {
    window.Trustpilot.loadFromElement(box.current, true) // expect: init trustpilot
  }, [])
  return (
    <>
      <Script
        src="//widget.trustpilot.com/bootstrap/v5/tp.widget.bootstrap.min.js" // expect: load trustpilot
      />
      <div ref={box} className="trustpilot-widget" data-template-id="4f1c" />
      <iframe
        title="Reviews"
        src="https://widget.trustpilot.com/trustboxes/4f1c/index.html?businessunitId=77aa" // expect: embed trustpilot
      />
    </>
  )
}

// What follows only looks like it.
autopilot.loadFromElement()
export function teleport(tp) {
  tp('register', 'x')
}
tp('home')
export const link = <a href="https://www.trustpilot.com/review/example.com">Reviews</a>
