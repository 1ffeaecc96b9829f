import { SplitFactory } from '@splitsoftware/splitio'
import { SplitFactoryProvider, useTrack } from '@splitsoftware/splitio-react'
import { SplitFactory as Bananas } from './desserts'

const factory = SplitFactory({ core: { authorizationKey: 'a1b2', key: 'u-1' } }) // expect: init split-io
const client = factory.client()
client.track('user', 'bought') // expect: event split-io
export function App({ children }) {
  return (
    <SplitFactoryProvider // expect: init split-io
      config={{}}
    >
      {children}
    </SplitFactoryProvider>
  )
}
export function Buy() {
  const report = useTrack('u-1')
  return <button onClick={() => report('user', 'bought')}>Buy</button> // expect: event split-io
}
const script = document.createElement('script')
script.async = true
script.src = 'https://cdn.split.io/sdk/split-11.0.0.min.js' // expect: load split-io
document.head.appendChild(script)
export const direct = window.splitio({ core: { authorizationKey: 'a1b2' } }) // expect: init split-io

// What follows only looks like it.
Bananas({})
export function shadowed(splitio) {
  return splitio({})
}
export const manual = 'See https://cdn.split.io/sdk/split-11.0.0.min.js'
