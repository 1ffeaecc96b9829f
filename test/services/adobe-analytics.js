import { createInstance } from '@adobe/alloy'
import { adobeAnalytics } from '@c15t/scripts/adobe-analytics'
import { createInstance as createLocal } from './instances'

const script = document.createElement('script')
script.async = true
script.src = 'https://cdn1.adoberesources.net/alloy/2.19.2/alloy.min.js' // expect: load adobe-analytics
document.head.appendChild(script)
alloy('configure', { datastreamId: 'd-1', orgId: 'ABC@AdobeOrg' }) // expect: init adobe-analytics
window.alloy('sendEvent', { xdm: {} }) // expect: event adobe-analytics
const other = document.createElement('script')
other.async = true
other.src = '/js/AppMeasurement.js' // expect: load adobe-analytics
document.head.appendChild(other)
export const s = s_gi('examplecom') // expect: init adobe-analytics
const instance = createInstance({ name: 'alloy' })
instance('configure', { datastreamId: 'd-1' }) // expect: init adobe-analytics
instance('sendEvent', {}) // expect: event adobe-analytics
export const scripts = [adobeAnalytics({ scriptUrl: 'https://assets.adobedtm.com/a/launch.min.js' })] // expect: init adobe-analytics; load adobe-launch
new Image().src = 'https://example.sc.omtrdc.net/b/ss/examplecom/1/JS-2.22.0/s1?AQB=1' // expect: pixel adobe-analytics
document.cookie = 's_vi=1; max-age=86400' // expect: cookie adobe-analytics s_vi

// What follows only looks like it.
createLocal()('configure', {})
export function shadowed(alloy) {
  alloy('sendEvent')
}
export const alloyWheels = fetch('https://shop.example.com/alloy')
const alien = document.createElement('script')
alien.src = 'https://example.com/js/AppMeasurement.jsx'
document.head.appendChild(alien)
