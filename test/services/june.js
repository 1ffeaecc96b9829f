import { AnalyticsBrowser } from '@june-so/analytics-next'
import { AnalyticsBrowser as July } from './months'

const analytics = AnalyticsBrowser.load({ writeKey: 'a1b2' }) // expect: init june
analytics.identify('u-1', {}) // expect: event june
analytics.track('Exported') // expect: event june
const script = document.createElement('script')
script.async = true
script.src = 'https://unpkg.com/@june-so/analytics-next/dist/umd/standalone.js' // expect: load june
document.head.appendChild(script)
fetch('https://api.june.so/sdk/page', { method: 'POST', body: '{}' }) // expect: beacon june

// What follows only looks like it.
July.load({ writeKey: 'a1b2' })
const alien = document.createElement('script')
alien.src = 'https://unpkg.com/@june-so/tokens/index.js'
document.head.appendChild(alien)
export const manual = 'See https://unpkg.com/@june-so/analytics-next/dist/umd/standalone.js'
