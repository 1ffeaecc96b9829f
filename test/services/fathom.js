import { load, trackEvent, trackPageview } from 'fathom-client'
import { fathomAnalytics } from '@c15t/scripts/fathom-analytics'
import { useScriptFathomAnalytics as fromNuxt } from '#imports'
import { load as measureDepth } from './depth'

const script = document.createElement('script')
script.defer = true
script.setAttribute('data-site', 'ABCDEFGH')
script.src = 'https://cdn.usefathom.com/script.js' // expect: load fathom
document.head.appendChild(script)
window.fathom.trackPageview() // expect: event fathom
fathom.trackEvent('signup', { _value: 100 }) // expect: event fathom
window.fathom.blockTrackingForMe()

load('ABCDEFGH', { auto: false }) // expect: init fathom
trackPageview({ url: '/cart' }) // expect: event fathom
trackEvent('signup') // expect: event fathom
export const scripts = [fathomAnalytics({ site: 'ABCDEFGH' })] // expect: init fathom
useScriptFathomAnalytics({ site: 'ABCDEFGH' }) // expect: init fathom
fromNuxt({ site: 'ABCDEFGH' }) // expect: init fathom

// What follows only looks like it.
measureDepth('sea')
export function dive(fathom) {
  fathom.trackEvent('x')
}
export const unit = { fathom: 1.8288, foot: 0.3048 }
