import exported, { posthog as named } from 'posthog-js'
import { usePostHog } from 'posthog-js/react'
import { usePostHog as useOther } from '@posthog/react'

window.posthog.init('phc', {}) // starts
window.posthog.opt_in_capturing() // tells
exported.init('phc', {}) // starts
exported.opt_in_capturing() // tells
exported.opt_out_capturing()
named.init('phc', {}) // starts
named.opt_in_capturing() // tells

export function Banner() {
  const posthog = usePostHog()
  const other = useOther()
  return <button onClick={() => posthog.opt_in_capturing()} onBlur={() => posthog.reset()}>Yes</button> || other.opt_in_capturing() // tells
}
