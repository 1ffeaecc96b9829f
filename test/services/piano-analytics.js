import { pianoAnalytics } from 'piano-analytics-js'
import { pa as prices } from './prices'

const script = document.createElement('script')
script.async = true
script.src = 'https://tag.aticdn.net/piano-analytics.js' // expect: load piano-analytics
document.head.appendChild(script)
pa.setConfigurations({ site: 612345, collectDomain: 'https://stats.example.com' }) // expect: init piano-analytics
window.pa.sendEvent('page.display', { page: 'Home' }) // expect: event piano-analytics
pianoAnalytics.setConfigurations({ site: 612345, collectDomain: 'https://logs1412.xiti.com' }) // expect: init piano-analytics
pianoAnalytics.sendEvent('click.action', { click: 'buy' }) // expect: event piano-analytics
document.cookie = '_pcid=1; max-age=86400' // expect: cookie piano-analytics _pcid

// What follows only looks like it.
prices.setConfigurations({ currency: 'EUR' })
export function shadowed(pa) {
  pa.sendEvent('page.display')
}
export const manual = 'See https://tag.aticdn.net/piano-analytics.js'
