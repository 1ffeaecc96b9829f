import { injectSpeedInsights } from '@vercel/speed-insights'
import { SpeedInsights } from '@vercel/speed-insights/react'
import { SpeedInsights as NextInsights } from '@vercel/speed-insights/next'
import { SpeedInsights as Gauge } from './gauge'

injectSpeedInsights({ sampleRate: 0.5 }) // expect: init vercel-speed-insights
export function App() {
  return (
    <main>
      <Gauge />
      <SpeedInsights // expect: init vercel-speed-insights
        sampleRate={0.5}
      />
      <NextInsights // expect: init vercel-speed-insights
      />
    </main>
  )
}
window.si = window.si || function () {
  (window.siq = window.siq || []).push(arguments)
}
const script = document.createElement('script')
script.defer = true
script.src = '/_vercel/speed-insights/script.js' // expect: load vercel-speed-insights
document.head.appendChild(script)
navigator.sendBeacon('https://vitals.vercel-insights.com/v1/vitals', '{}') // expect: beacon vercel-speed-insights

// What follows only looks like it.
export function inject(injectSpeedInsights) {
  injectSpeedInsights()
}
export const image = <img src="/_vercel/image?url=/logo.png" alt="Logo" width="40" height="40" />
export const address = '/_vercel/speed-insights/script.js'
