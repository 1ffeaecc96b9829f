import { GrowthBook, GrowthBookProvider } from '@growthbook/growthbook-react'
import { GrowthBookProvider as Plants } from './plants'

const book = new GrowthBook({ apiHost: 'https://cdn.growthbook.io', clientKey: 'sdk-a1' }) // expect: init growthbook
book.init({ streaming: true }) // expect: init growthbook
export function App({ children }) {
  return (
    <Plants>
      <GrowthBookProvider // expect: init growthbook
        growthbook={book}
      >
        {children}
      </GrowthBookProvider>
    </Plants>
  )
}
const script = document.createElement('script')
script.async = true
script.src = 'https://cdn.jsdelivr.net/npm/@growthbook/growthbook/dist/bundles/auto.min.js' // expect: load growthbook
document.head.appendChild(script)
document.cookie = 'gbuuid=1; max-age=86400' // expect: cookie growthbook gbuuid

// What follows only looks like it.
export function shadowed(GrowthBook) {
  return new GrowthBook({})
}
export const manual = 'See https://cdn.jsdelivr.net/npm/@growthbook/growthbook/dist/bundles/auto.min.js'
