import TagManager from 'react-gtm-module'
import { GTMProvider } from '@elgorditosalsero/react-gtm-hook'
import { GoogleTagManager, sendGTMEvent } from '@next/third-parties/google'
import { createGtm } from '@gtm-support/vue-gtm'
import { initialize } from './analytics'

;(function (w, d, s, l, i) {
  w[l] = w[l] || []
  w[l].push({ 'gtm.start': new Date().getTime(), event: 'gtm.js' }) // expect: event google-tag-manager
  var f = d.getElementsByTagName(s)[0]
  var j = d.createElement(s)
  var dl = l != 'dataLayer' ? '&l=' + l : ''
  j.async = true
  j.src = 'https://www.googletagmanager.com/gtm.js?id=' + i + dl // expect: load google-tag-manager
  f.parentNode.insertBefore(j, f)
})(window, document, 'script', 'dataLayer', 'GTM-K2V9QX')

export function startContainer(id) {
  window.dataLayer = window.dataLayer || []
  window.dataLayer.push({ 'gtm.start': Date.now(), event: 'gtm.js' }) // expect: event google-tag-manager
  const script = document.createElement('script')
  script.src = `https://www.googletagmanager.com/gtm.js?id=${id}` // expect: load google-tag-manager
  document.head.appendChild(script)
}
window.dataLayer.push({ event: 'add_to_cart', value: 12 }) // expect: event google-tag-manager

TagManager.initialize({ gtmId: 'GTM-K2V9QX' }) // expect: init google-tag-manager
TagManager.dataLayer({ dataLayer: { event: 'login' } }) // expect: event google-tag-manager
export const plugin = createGtm({ id: 'GTM-K2V9QX' }) // expect: init google-tag-manager

export function Page({ children }) {
  return (
    <GTMProvider // expect: init google-tag-manager
      state={{ id: 'GTM-K2V9QX' }}
    >
      <GoogleTagManager // expect: init google-tag-manager
        gtmId="GTM-K2V9QX"
      />
      <noscript>
        <iframe
          src="https://www.googletagmanager.com/ns.html?id=GTM-K2V9QX" // expect: pixel google-tag-manager
          height="0"
          width="0"
        />
      </noscript>
      <button
        onClick={() => sendGTMEvent({ event: 'buy' })} // expect: event google-tag-manager
      >
        Buy
      </button>
      {children}
    </GTMProvider>
  )
}

// What follows only looks like it.
window.dataLayer.push({ pageType: 'product' })
initialize({ gtmId: 'GTM-K2V9QX' })
export function log(dataLayer) {
  dataLayer.push({ 'gtm.start': 0, event: 'gtm.js' })
}
export const allowed = ['https://www.googletagmanager.com', 'www.googletagmanager.com/gtm.js']
const lookAlike = document.createElement('script')
lookAlike.src = 'https://www.notgoogletagmanager.com/gtm.js?id=GTM-K2V9QX'
