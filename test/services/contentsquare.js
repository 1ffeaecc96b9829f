import { injectContentsquareScript } from '@contentsquare/tag-sdk'
import { injectContentsquareScript as injectLocal } from './square'

window._uxa = window._uxa || []
window._uxa.push(['setPath', '/home'])
window._uxa.push(['trackPageview', '/checkout']) // expect: event contentsquare
const script = document.createElement('script')
script.async = true
script.src = 'https://t.contentsquare.net/uxa/0a1b2c3d4e5f6.js' // expect: load contentsquare
document.head.appendChild(script)
injectContentsquareScript({ siteId: '123456', async: true }) // expect: init contentsquare
document.cookie = '_cs_id=1; max-age=86400' // expect: cookie contentsquare _cs_id

// What follows only looks like it.
injectLocal({ siteId: '123456' })
export function shadowed(_uxa) {
  _uxa.push(['trackPageview'])
}
export const directive = 'script-src https://*.contentsquare.net'
