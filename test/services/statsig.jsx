import { StatsigClient } from '@statsig/js-client'
import { StatsigProvider, useStatsigClient } from '@statsig/react-bindings'
import Statsig from 'statsig-js'
import { StatsigProvider as Local } from './figures'

const client = new StatsigClient('client-a1', { userID: 'u-1' }) // expect: init statsig
client.initializeSync() // expect: init statsig
client.logEvent('bought') // expect: event statsig
Statsig.initialize('client-a1', { userID: 'u-1' }) // expect: init statsig
Statsig.logEvent('bought') // expect: event statsig
export function App({ children }) {
  return (
    <Local>
      <StatsigProvider // expect: init statsig
        client={client}
      >
        {children}
      </StatsigProvider>
    </Local>
  )
}
export function Buy() {
  const { client: flags } = useStatsigClient()
  return <button onClick={() => flags.logEvent('bought')}>Buy</button> // expect: event statsig
}
localStorage.setItem('statsig.stable_id.4711', '1') // expect: storage statsig statsig.stable_id.4711

// What follows only looks like it.
export function shadowed(statsig) {
  statsig.logEvent('x')
}
export const manual = 'See https://cdn.jsdelivr.net/npm/@statsig/js-client@3/build/statsig-js-client.min.js'
