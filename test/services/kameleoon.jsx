import { KameleoonClient } from '@kameleoon/javascript-sdk'
import { createClient, KameleoonProvider } from '@kameleoon/react-sdk'
import { createClient as createLocal } from './client'

const script = document.createElement('script')
script.async = true
script.src = 'https://a1b2c3d4e5.kameleoon.eu/kameleoon.js' // expect: load kameleoon
document.head.appendChild(script)
window.kameleoonQueue = window.kameleoonQueue || []
window.kameleoonQueue.push(['Goals.processConversion', 4711]) // expect: event kameleoon
export const direct = new KameleoonClient({ siteCode: 'a1b2c3d4e5' }) // expect: init kameleoon
const client = createClient({ siteCode: 'a1b2c3d4e5' }) // expect: init kameleoon
export function App({ children }) {
  return (
    <KameleoonProvider // expect: init kameleoon
      client={client}
    >
      {children}
    </KameleoonProvider>
  )
}
document.cookie = 'kameleoonVisitorCode=1; max-age=86400' // expect: cookie kameleoon kameleoonVisitorCode

// What follows only looks like it.
createLocal({ siteCode: 'a1b2c3d4e5' })
export function shadowed(kameleoonQueue) {
  kameleoonQueue.push(['x'])
}
const alien = document.createElement('script')
alien.src = 'https://a1b2c3d4e5.kameleoon.eu.example.org/kameleoon.js'
document.head.appendChild(alien)
