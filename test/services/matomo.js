import MatomoTracker from '@jonkoops/matomo-tracker'
import { createInstance } from '@datapunt/matomo-tracker-react'
import { init, sendEvent } from '@socialgouv/matomo-next'
import { init as start } from './stats'

var _paq = (window._paq = window._paq || [])
_paq.push(['requireConsent']) // expect: event matomo
_paq.push(['disableCookies'])
_paq.push(['trackPageView']) // expect: event matomo
_paq.push(['enableLinkTracking'])
;(function () {
  var u = 'https://stats.example.com/'
  _paq.push(['setTrackerUrl', u + 'matomo.php'])
  _paq.push(['setSiteId', '3']) // expect: init matomo
  var d = document
  var g = d.createElement('script')
  var s = d.getElementsByTagName('script')[0]
  g.async = true
  g.src = u + 'matomo.js' // expect: load matomo
  s.parentNode.insertBefore(g, s)
})()
window._paq.push(['trackEvent', 'shop', 'open']) // expect: event matomo

export function load(base) {
  const script = document.createElement('script')
  script.src = base + 'matomo.js' // expect: load matomo
  document.head.appendChild(script)
}
const old = document.createElement('script')
old.src = '//analytics.example.org/piwik/piwik.js' // expect: load matomo
document.head.appendChild(old)
const cloud = document.createElement('script')
cloud.src = 'https://cdn.matomo.cloud/example.matomo.cloud/matomo.js' // expect: load matomo
document.head.appendChild(cloud)

new MatomoTracker({ urlBase: 'https://stats.example.com/', siteId: 3 }) // expect: init matomo
export const instance = createInstance({ urlBase: 'https://stats.example.com/', siteId: 3 }) // expect: init matomo
init({ url: 'https://stats.example.com', siteId: '3' }) // expect: init matomo
sendEvent({ category: 'shop', action: 'open' }) // expect: event matomo
navigator.sendBeacon('https://stats.example.com/matomo.php', 'idsite=3&rec=1') // expect: beacon matomo
new Image().src = 'https://stats.example.com/matomo.php?idsite=3&rec=1' // expect: pixel matomo
document.cookie = '_pk_id.3.1fff=4f3a; max-age=33955200' // expect: cookie matomo _pk_id.3.1fff

// What follows only looks like it.
start({ url: 'https://stats.example.com', siteId: '3' })
export function collect(_paq) {
  _paq.push(['setSiteId', '1'])
}
export const files = ['matomo.js', 'matomo.php']
fetch('https://stats.example.com/matomo.php.bak')
