import { datadogRum } from '@datadog/browser-rum'
import { datadogLogs } from '@datadog/browser-logs'
import { datadogRum as offline } from './monitoring'

datadogRum.init({ applicationId: 'a-1', clientToken: 'pub1', site: 'datadoghq.eu' }) // expect: init datadog-rum
datadogRum.setUser({ id: 'u-1' }) // expect: event datadog-rum
datadogRum.startSessionReplayRecording() // expect: init datadog-rum
datadogLogs.init({ clientToken: 'pub1', site: 'datadoghq.eu' }) // expect: init datadog-rum
datadogLogs.logger.info('opened', {}) // expect: event datadog-rum
const script = document.createElement('script')
script.async = true
script.src = 'https://www.datadoghq-browser-agent.com/eu1/v5/datadog-rum.js' // expect: load datadog-rum
document.head.appendChild(script)
window.DD_RUM.onReady(function () {
  window.DD_RUM.init({ clientToken: 'pub1' }) // expect: init datadog-rum
})
document.cookie = '_dd_s=1; max-age=86400' // expect: cookie datadog-rum _dd_s

// What follows only looks like it.
offline.init({})
export function shadowed(DD_RUM) {
  DD_RUM.init({})
}
export const directive = 'script-src https://www.datadoghq-browser-agent.com'
