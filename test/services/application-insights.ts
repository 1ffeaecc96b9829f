import { ApplicationInsights } from '@microsoft/applicationinsights-web'
import { appInsights as shop } from './shop'

const insights: ApplicationInsights = new ApplicationInsights({ config: { connectionString: 'k' } }) // expect: init application-insights
insights.loadAppInsights() // expect: init application-insights
insights.trackPageView() // expect: event application-insights
export function report(error: Error): void {
  insights.trackException({ exception: error }) // expect: event application-insights
}
window.appInsights.trackEvent({ name: 'opened' }) // expect: event application-insights
const script = document.createElement('script')
script.async = true
script.src = 'https://js.monitor.azure.com/scripts/b/ai.3.gbl.min.js' // expect: load application-insights
document.head.appendChild(script)
fetch('https://dc.services.visualstudio.com/v2/track', { method: 'POST', body: '{}' }) // expect: beacon application-insights
document.cookie = 'ai_user=1; max-age=86400' // expect: cookie application-insights ai_user

// What follows only looks like it.
shop.trackEvent({ name: 'sale' })
export function shadowed(appInsights: { trackEvent: (event: object) => void }) {
  appInsights.trackEvent({})
}
export const directive = 'script-src https://js.monitor.azure.com'
