import PiwikPro, { PageViews } from '@piwikpro/react-piwik-pro'
import PiwikProProvider from '@piwikpro/next-piwik-pro'
import tracking, { CustomEvent as Tracked } from '@piwikpro/tracking-base-library'
import { NgxPiwikProModule } from '@piwikpro/ngx-piwik-pro'
import { PageViews as Shelf } from './shelf'

;(function (window, document, dataLayerName, id) {
  window[dataLayerName] = window[dataLayerName] || []
  window[dataLayerName].push({ start: new Date().getTime(), event: 'stg.start' }) // expect: event piwik-pro
  var scripts = document.getElementsByTagName('script')[0]
  var tags = document.createElement('script')
  tags.async = !0
  tags.src = 'https://acme.containers.piwik.pro/' + id + '.js' // expect: load piwik-pro
  scripts.parentNode.insertBefore(tags, scripts)
})(window, document, 'dataLayer', '0a1b2c3d-0000')

PiwikPro.initialize('0a1b2c3d-0000', 'https://acme.containers.piwik.pro') // expect: init piwik-pro
PageViews.trackPageView('Home') // expect: event piwik-pro
tracking.initialize('0a1b2c3d-0000', 'https://acme.containers.piwik.pro') // expect: init piwik-pro
Tracked.trackEvent('shop', 'open') // expect: event piwik-pro
export const modules = [NgxPiwikProModule.forRoot('0a1b2c3d-0000', 'https://acme.containers.piwik.pro')] // expect: init piwik-pro

export function App({ children }) {
  return (
    <PiwikProProvider // expect: init piwik-pro
      containerId="0a1b2c3d-0000"
      containerUrl="https://acme.containers.piwik.pro"
    >
      {children}
    </PiwikProProvider>
  )
}
new Image().src = 'https://acme.piwik.pro/ppms.php?idsite=0a1b2c3d&rec=1' // expect: pixel piwik-pro
document.cookie = 'stg_returning_visitor=1; max-age=31536000' // expect: cookie piwik-pro stg_returning_visitor

// What follows only looks like it.
Shelf.trackPageView('x')
export const site = <a href="https://acme.piwik.pro/">Analytics</a>
export const container = 'https://acme.containers.piwik.pro'
