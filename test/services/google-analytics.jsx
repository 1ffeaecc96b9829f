import Script from 'next/script'
import { GoogleAnalytics, sendGAEvent } from '@next/third-parties/google'
import { GoogleAnalytics as LegacyAnalytics, event as reportEvent } from 'nextjs-google-analytics'
import ReactGA from 'react-ga'
import ReactGA4 from 'react-ga4'
import { install } from 'ga-gtag'
import { createGtag } from 'vue-gtag'
import { event as emit, initialize } from './telemetry'

window.dataLayer = window.dataLayer || []
function gtag() {
  dataLayer.push(arguments)
}
gtag('js', new Date())
gtag('consent', 'default', { analytics_storage: 'denied' }) // expect: event google-analytics
gtag('config', 'G-7QX2M1KD90') // expect: init google-analytics
gtag('config', 'UA-1234567-1', { anonymize_ip: true }) // expect: init google-analytics
gtag('config', import.meta.env.VITE_MEASUREMENT_ID) // expect: init google-analytics
gtag('event', 'sign_up', { method: 'email' }) // expect: event google-analytics

const tag = document.createElement('script')
tag.async = true
tag.src = 'https://www.googletagmanager.com/gtag/js?id=G-7QX2M1KD90' // expect: load google-analytics
document.head.appendChild(tag)

const TAG_URL = 'https://www.googletagmanager.com/gtag/js'
export function loadTag(id) {
  const script = document.createElement('script')
  script.setAttribute('src', `${TAG_URL}?id=${id}`) // expect: load google-analytics
  document.head.append(script)
}

;(function (i, s, o, g, r, a, m) {
  i['GoogleAnalyticsObject'] = r
  i[r] = i[r] || function () {
    (i[r].q = i[r].q || []).push(arguments)
  }
  i[r].l = 1 * new Date()
  a = s.createElement(o)
  m = s.getElementsByTagName(o)[0]
  a.async = 1
  a.src = g
  m.parentNode.insertBefore(a, m)
})(window, document, 'script', 'https://www.google-analytics.com/analytics.js', 'ga') // expect: load google-analytics
window.ga('create', 'UA-1234567-1', 'auto') // expect: init google-analytics
window.ga('send', 'pageview') // expect: event google-analytics
ga('shop.send', 'event', 'cart', 'open') // expect: event google-analytics

window._gaq = window._gaq || []
window._gaq.push(['_setAccount', 'UA-1234567-1']) // expect: init google-analytics
window._gaq.push(['_trackPageview']) // expect: event google-analytics

ReactGA.initialize('UA-1234567-1') // expect: init google-analytics
ReactGA.pageview(location.pathname) // expect: event google-analytics
ReactGA4.initialize([{ trackingId: 'G-7QX2M1KD90' }]) // expect: init google-analytics
ReactGA4.send({ hitType: 'pageview' }) // expect: event google-analytics
install('G-7QX2M1KD90') // expect: init google-analytics
export const plugin = createGtag({ tagId: 'G-7QX2M1KD90' }) // expect: init google-analytics

export function Layout({ children }) {
  return (
    <>
      {children}
      <GoogleAnalytics // expect: init google-analytics
        gaId="G-7QX2M1KD90"
      />
      <LegacyAnalytics // expect: init google-analytics
        trackPageViews
      />
      <Script
        src="https://www.googletagmanager.com/gtag/js?id=UA-1234567-1" // expect: load google-analytics
      />
      <button
        onClick={() => sendGAEvent('event', 'help')} // expect: event google-analytics
      >
        Help
      </button>
      <button
        onClick={() => reportEvent('share')} // expect: event google-analytics
      >
        Share
      </button>
    </>
  )
}

export function reportByHand(payload) {
  navigator.sendBeacon('https://www.google-analytics.com/g/collect', payload) // expect: beacon google-analytics
  fetch('https://region1.google-analytics.com/g/collect?v=2', { method: 'POST' }) // expect: beacon google-analytics
  new Image().src = 'https://www.google-analytics.com/collect?v=1&t=pageview' // expect: pixel google-analytics
}
document.cookie = '_ga=GA1.1.1034.1700; path=/; max-age=63072000' // expect: cookie google-analytics _ga

window.loadGtag() // expect: init google-analytics
// What follows only looks like it.
export function describe(gtag, ga) {
  gtag('config', 'G-0000000000')
  ga('create', 'UA-0')
}
initialize('G-7QX2M1KD90')
emit('click')
export const policyText = 'We load https://www.googletagmanager.com/gtag/js?id=G-7QX2M1KD90 after you agree.'
export const csp = "script-src 'self' https://www.google-analytics.com https://www.googletagmanager.com"
export const mirror = document.createElement('script')
mirror.src = 'https://cdn.example.com/www.googletagmanager.com/gtag/js?id=G-7QX2M1KD90'
export const help = <a href="https://www.google-analytics.com/analytics.js">about</a>
