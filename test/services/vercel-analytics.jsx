import { Analytics, track } from '@vercel/analytics/react'
import { Analytics as NextAnalytics } from '@vercel/analytics/next'
import { inject } from '@vercel/analytics'
import { SpeedInsights } from '@vercel/speed-insights/react'
import { Analytics as Dashboard } from './dashboard'

inject({ mode: 'production' }) // expect: init vercel-analytics
track('Signup', { plan: 'free' }) // expect: event vercel-analytics

export function App() {
  return (
    <main>
      <Dashboard />
      <Analytics // expect: init vercel-analytics
        beforeSend={(event) => event}
      />
      <NextAnalytics // expect: init vercel-analytics
      />
      <SpeedInsights // expect: init vercel-speed-insights
      />
    </main>
  )
}

window.va = window.va || function () {
  (window.vaq = window.vaq || []).push(arguments)
}
window.va('event', { name: 'Signup' }) // expect: event vercel-analytics
const script = document.createElement('script')
script.defer = true
script.src = '/_vercel/insights/script.js' // expect: load vercel-analytics
document.head.appendChild(script)

// What follows only looks like it.
window.va('beforeSend', (event) => event)
export function voltAmpere(va) {
  va('event', { name: 'x' })
}
export const image = <img src="/_vercel/image?url=/logo.png" alt="Logo" width="40" height="40" />
