import Rollbar from 'rollbar'
import { Provider, useRollbar } from '@rollbar/react'
import { Provider as Local } from './theme'

const rollbar = new Rollbar({ accessToken: 'a1b2', captureUncaught: true }) // expect: init rollbar
rollbar.error('failed', new Error('x')) // expect: event rollbar
export function App({ children }) {
  return (
    <Local>
      <Provider // expect: init rollbar
        instance={rollbar}
      >
        {children}
      </Provider>
    </Local>
  )
}
export function Button() {
  const reporter = useRollbar()
  return <button onClick={() => reporter.info('clicked')}>Go</button> // expect: event rollbar
}
window.Rollbar.init({ accessToken: 'a1b2' }) // expect: init rollbar
const script = document.createElement('script')
script.async = true
script.src = 'https://cdn.rollbar.com/rollbarjs/refs/tags/v2.26.4/rollbar.min.js' // expect: load rollbar
document.head.appendChild(script)
fetch('https://api.rollbar.com/api/1/item/', { method: 'POST', body: '{}' }) // expect: beacon rollbar

// What follows only looks like it.
export function shadowed(rollbar) {
  rollbar.error('x')
}
const alien = document.createElement('script')
alien.src = 'https://cdn.rollbar.com.example.org/rollbarjs/rollbar.min.js'
document.head.appendChild(alien)
export const manual = 'See https://cdn.rollbar.com/rollbarjs/refs/tags/v2.26.4/rollbar.min.js'
