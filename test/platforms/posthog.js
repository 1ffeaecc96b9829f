import client from 'posthog-js'
import { usePostHog } from 'posthog-js/react'

// The answer is a text; what looks like a check is true while there is none.
if (client.get_explicit_consent_status() === 'granted') statistics() // granted
if (window.posthog.get_explicit_consent_status() === 'granted') statistics() // granted
if (client.get_explicit_consent_status() === 'granted') marketing() // wrongCategory
if (client.get_explicit_consent_status() !== 'granted') statistics() // refused
if (client.get_explicit_consent_status()) statistics() // unsoundCheck
if (client.has_opted_in_capturing()) statistics() // unsoundCheck
if (client.has_opted_out_capturing() === false) statistics() // unsoundCheck
if (posthog.get_explicit_consent_status() !== 'denied') statistics() // unsoundCheck
if (posthog.has_opted_in_capturing()) statistics() // unsoundCheck
if (posthog.has_opted_out_capturing() === false) statistics() // unsoundCheck

function Counter() {
  const hooked = usePostHog()
  if (hooked.get_explicit_consent_status() === 'granted') statistics() // granted
  if (hooked.get_explicit_consent_status()) statistics() // unsoundCheck
  if (hooked.has_opted_in_capturing()) statistics() // unsoundCheck
  if (hooked.has_opted_out_capturing() === false) statistics() // unsoundCheck
  return null
}
Counter()
