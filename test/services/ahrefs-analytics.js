import { useScriptAhrefsAnalytics } from '#imports'
import { ahrefsAnalytics } from '@c15t/scripts/ahrefs-analytics'
import { AhrefsAnalytics as local } from './links'

useScriptAhrefsAnalytics({ key: 'a1b2' }) // expect: init ahrefs-analytics
export const scripts = [ahrefsAnalytics({ key: 'a1b2' })] // expect: init ahrefs-analytics
const script = document.createElement('script')
script.async = true
script.src = 'https://analytics.ahrefs.com/analytics.js' // expect: load ahrefs-analytics
document.head.appendChild(script)
window.AhrefsAnalytics.sendEvent('signup', {}) // expect: event ahrefs-analytics
fetch('https://analytics.ahrefs.com/api/event', { method: 'POST', body: '{}' }) // expect: beacon ahrefs-analytics

// What follows only looks like it.
local.sendEvent('signup')
export function shadowed(AhrefsAnalytics) {
  AhrefsAnalytics.sendEvent('x')
}
export const manual = 'See https://analytics.ahrefs.com/analytics.js'
