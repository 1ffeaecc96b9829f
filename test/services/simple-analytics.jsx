import { SimpleAnalytics, trackEvent } from '@simpleanalytics/react'
import { trackEvent as record } from './events'

const script = document.createElement('script')
script.async = true
script.defer = true
script.src = 'https://scripts.simpleanalyticscdn.com/latest.js' // expect: load simple-analytics
document.body.appendChild(script)
window.sa_event = window.sa_event || function () {
  var a = [].slice.call(arguments)
  window.sa_event.q ? window.sa_event.q.push(a) : (window.sa_event.q = [a])
}
window.sa_event('signup', { plan: 'free' }) // expect: event simple-analytics
sa_pageview('/cart') // expect: event simple-analytics

trackEvent('signup') // expect: event simple-analytics
export function App() {
  return (
    <>
      <SimpleAnalytics // expect: init simple-analytics
        hostname="example.com"
      />
      <noscript>
        <img
          src="https://queue.simpleanalyticscdn.com/noscript.gif" // expect: pixel simple-analytics
          alt=""
          referrerPolicy="no-referrer-when-downgrade"
        />
      </noscript>
    </>
  )
}

// What follows only looks like it.
record('signup')
export function forward(sa_event) {
  sa_event('x')
}
export const badge = <a href="https://scripts.simpleanalyticscdn.com/latest.js">script</a>
