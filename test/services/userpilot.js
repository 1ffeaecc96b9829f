import { Userpilot } from 'userpilot'
import { userpilot as drone } from './drones'

window.userpilotSettings = { token: 'NX-1a2b' }
const script = document.createElement('script')
script.async = true
script.src = 'https://js.userpilot.io/sdk/latest.js' // expect: load userpilot
document.head.appendChild(script)
window.userpilot.identify('u-1', { plan: 'free' }) // expect: event userpilot
userpilot.track('Exported') // expect: event userpilot
Userpilot.initialize('NX-1a2b') // expect: init userpilot
Userpilot.reload() // expect: event userpilot

// What follows only looks like it.
drone.track('north')
export function shadowed(userpilot) {
  userpilot.identify('u')
}
export const manual = 'See https://js.userpilot.io/sdk/latest.js'
