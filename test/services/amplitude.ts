import * as amplitude from '@amplitude/analytics-browser'
import { init, track } from '@amplitude/analytics-browser'
import { initAll } from '@amplitude/unified'
import legacy from 'amplitude-js'
import { amplitude as script } from '@c15t/scripts/amplitude'
import { init as tune } from './sound'

amplitude.init('0f1e2d3c', { defaultTracking: true }) // expect: init amplitude
amplitude.track('Ordered') // expect: event amplitude
amplitude.identify(new amplitude.Identify()) // expect: event amplitude
amplitude.setOptOut(true)
init('0f1e2d3c') // expect: init amplitude
track('Ordered') // expect: event amplitude
initAll('0f1e2d3c') // expect: init amplitude
legacy.getInstance().init('0f1e2d3c') // expect: init amplitude
legacy.getInstance().logEvent('Ordered') // expect: event amplitude
export const scripts = [script({ apiKey: '0f1e2d3c' })] // expect: init amplitude

const tag: HTMLScriptElement = document.createElement('script')
tag.async = true
tag.src = 'https://cdn.amplitude.com/libs/analytics-browser-2.11.1-min.js.gz' // expect: load amplitude
tag.onload = () => {
  ;(window as any).amplitude.init('0f1e2d3c') // expect: init amplitude
  ;(window as any).amplitude.getInstance().logEvent('Ordered') // expect: event amplitude
}
document.head.appendChild(tag)
void fetch('https://api2.amplitude.com/2/httpapi', { method: 'POST', body: '{}' }) // expect: beacon amplitude
document.cookie = 'AMP_0f1e2d3c4b=x; max-age=31536000' // expect: cookie amplitude AMP_0f1e2d3c4b

// What follows only looks like it.
tune('0f1e2d3c')
export function wave(amplitude: { init: (key: string) => void }): void {
  amplitude.init('x')
}
export const sine = { amplitude: 3, frequency: 440 }
export const directive: string = 'connect-src https://api2.amplitude.com'
