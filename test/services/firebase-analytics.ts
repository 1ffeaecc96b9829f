import { initializeApp } from 'firebase/app'
import { getAnalytics, isSupported, logEvent } from 'firebase/analytics'
import { initializeAnalytics } from '@firebase/analytics'
import { getAnalytics as ownAnalytics } from './analytics'

const app = initializeApp({ measurementId: 'G-7QX2M1KD90' })
const analytics = getAnalytics(app) // expect: init firebase-analytics
logEvent(analytics, 'sign_up', { method: 'mail' }) // expect: event firebase-analytics
initializeAnalytics(app, { config: { send_page_view: false } }) // expect: init firebase-analytics
export async function start(): Promise<void> {
  if (await isSupported()) getAnalytics(app) // expect: init firebase-analytics
}
export const remote = import('https://www.gstatic.com/firebasejs/10.10.0/firebase-analytics.js') // expect: load firebase-analytics
const script = document.createElement('script')
script.src = 'https://www.gstatic.com/firebasejs/10.10.0/firebase-analytics-compat.js' // expect: load firebase-analytics
document.head.appendChild(script)
declare const firebase: any
window.addEventListener('load', () => {
  firebase.analytics() // expect: init firebase-analytics
  firebase.analytics().logEvent('opened') // expect: init firebase-analytics; event firebase-analytics
})

// What follows only looks like it.
ownAnalytics(app)
export function mock(firebase: { analytics: () => void }): void {
  firebase.analytics()
}
const base = document.createElement('script')
base.src = 'https://www.gstatic.com/firebasejs/10.10.0/firebase-app-compat.js'
document.head.appendChild(base)
