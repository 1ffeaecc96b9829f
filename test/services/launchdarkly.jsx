import { initialize } from 'launchdarkly-js-client-sdk'
import { LDProvider, useLDClient } from 'launchdarkly-react-client-sdk'
import { initialize as prepare } from './startup'

const client = initialize('a1b2', { kind: 'user', key: 'u-1' }) // expect: init launchdarkly
client.track('bought') // expect: event launchdarkly
export function App({ children }) {
  return (
    <LDProvider // expect: init launchdarkly
      clientSideID="a1b2"
    >
      {children}
    </LDProvider>
  )
}
export function Buy() {
  const flags = useLDClient()
  return <button onClick={() => flags.track('bought')}>Buy</button> // expect: event launchdarkly
}
window.ldclient = window.LDClient.initialize('a1b2', { kind: 'user', key: 'u-1' }) // expect: init launchdarkly
const script = document.createElement('script')
script.async = true
script.src = 'https://unpkg.com/launchdarkly-js-client-sdk@3' // expect: load launchdarkly
document.head.appendChild(script)

// What follows only looks like it.
prepare('a1b2')
export function shadowed(LDClient) {
  LDClient.initialize('x')
}
export const manual = 'See https://unpkg.com/launchdarkly-js-client-sdk@3'
