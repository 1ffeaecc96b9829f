import { Databuddy, track } from '@databuddy/sdk/react'
import { useScriptDatabuddyAnalytics } from '#imports'
import { databuddy } from '@c15t/scripts/databuddy'
import { Databuddy as Friend } from './friends'

export function Layout({ children }) {
  return (
    <Friend>
      <Databuddy // expect: init databuddy
        clientId="c-1"
      />
      {children}
    </Friend>
  )
}
track('signup', {}) // expect: event databuddy
useScriptDatabuddyAnalytics({ clientId: 'c-1' }) // expect: init databuddy
export const scripts = [databuddy({ clientId: 'c-1' })] // expect: init databuddy
window.databuddy.track('signup') // expect: event databuddy
const script = document.createElement('script')
script.async = true
script.src = 'https://cdn.databuddy.cc/databuddy.js' // expect: load databuddy
document.head.appendChild(script)
fetch('https://basket.databuddy.cc/track', { method: 'POST', body: '{}' }) // expect: beacon databuddy

// What follows only looks like it.
export function shadowed(databuddy) {
  databuddy.track('x')
}
export const manual = 'See https://cdn.databuddy.cc/databuddy.js'
const alien = document.createElement('script')
alien.src = 'https://cdn.databuddy.cc.example.org/databuddy.js'
document.head.appendChild(alien)
