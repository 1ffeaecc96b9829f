import * as Sentry from '@sentry/browser'
import { captureException, init } from '@sentry/react'
import { init as initNext } from '@sentry/nextjs'
import { init as initRouter } from '@sentry/react-router'
import { init as arm } from './guards'

Sentry.init({ dsn: 'https://k@o1.ingest.sentry.io/1', integrations: [Sentry.replayIntegration()] }) // expect: init sentry
Sentry.captureMessage('started') // expect: event sentry
init({ dsn: 'https://k@o1.ingest.sentry.io/1' }) // expect: init sentry
initNext({ dsn: 'https://k@o1.ingest.sentry.io/1', tracesSampleRate: 1 }) // expect: init sentry
initRouter({ dsn: 'https://k@o1.ingest.sentry.io/1' }) // expect: init sentry
export function report(error: Error): void {
  captureException(error) // expect: event sentry
}

const script: HTMLScriptElement = document.createElement('script')
script.src = 'https://browser.sentry-cdn.com/8.30.0/bundle.tracing.replay.min.js' // expect: load sentry
script.onload = () => {
  ;(window as any).Sentry.init({ dsn: 'https://k@o1.ingest.sentry.io/1' }) // expect: init sentry
}
document.head.appendChild(script)
const loader = document.createElement('script')
loader.src = 'https://js.sentry-cdn.com/0a1b2c3d.min.js' // expect: load sentry
document.head.appendChild(loader)
void fetch('https://o1.ingest.us.sentry.io/api/1/envelope/', { method: 'POST', body: '{}' }) // expect: beacon sentry
sessionStorage.setItem('sentryReplaySession', '{}') // expect: storage sentry sentryReplaySession

// What follows only looks like it.
arm({ dsn: 'x' })
export function test(Sentry: { init: (options: object) => void }): void {
  Sentry.init({})
}
export const dsn: string = 'https://k@o1.ingest.sentry.io/1'
