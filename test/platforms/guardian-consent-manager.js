import { getConsentFor, onConsent, onConsentChange } from '@guardian/consent-manager'

onConsentChange((state) => {
  marketing() // unsoundCheck
  if (getConsentFor('comscore', state)) statistics() // granted
  if (getConsentFor('youtube-player', state)) marketing() // granted
  if (getConsentFor('comscore', state)) marketing() // wrongCategory
  if (!getConsentFor('comscore', state)) statistics() // refused
  if (getConsentFor('ophan', state)) statistics() // unsoundCheck
  if (state.canTarget) marketing() // granted
})

async function start() {
  const state = await onConsent()
  if (state) marketing() // unsoundCheck
}
start()
