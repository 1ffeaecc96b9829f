import { UnleashClient } from 'unleash-proxy-client'
import { FlagProvider } from '@unleash/proxy-client-react'
import { FlagProvider as Flags } from './countries'

const client = new UnleashClient({ url: 'https://flags.example.com/api/frontend', clientKey: 'k', appName: 'shop' }) // expect: init unleash
client.start() // expect: init unleash
export function App({ children }) {
  return (
    <Flags>
      <FlagProvider // expect: init unleash
        config={{ url: 'https://flags.example.com/api/frontend' }}
      >
        {children}
      </FlagProvider>
    </Flags>
  )
}
localStorage.setItem('unleash:repository:repo', '1') // expect: storage unleash unleash:repository:repo

// What follows only looks like it.
export function shadowed(unleash) {
  return new unleash.UnleashClient({})
}
export const manual = 'See https://app.unleash-hosted.com/demo/api/frontend'
