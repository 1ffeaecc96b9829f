import { consentGiven } from './consent.tsx'

const endpoint = 'https://collect.acme.example/vitals'

async function reportVitals(): Promise<void> {
  await consentGiven('statistics')
  const [page] = performance.getEntriesByType('navigation')
  navigator.sendBeacon(endpoint, JSON.stringify({ duration: page?.duration }))
}
void reportVitals()

addEventListener('error', ({ message }) => {
  navigator.sendBeacon('https://shop.example/errors', message) // our own host
  // WRONG: nobody knows this host. Declare whose it is, or list it under `domains` if it is yours.
  navigator.sendBeacon('https://px.faults.example/report', message)
})
