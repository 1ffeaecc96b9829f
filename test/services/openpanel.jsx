import { OpenPanel } from '@openpanel/web'
import { OpenPanelComponent, useOpenPanel } from '@openpanel/nextjs'
import { OpenPanelComponent as Walls } from './walls'

const panel = new OpenPanel({ clientId: 'c-1', trackScreenViews: true }) // expect: init openpanel
panel.track('signup') // expect: event openpanel
export function Layout({ children }) {
  return (
    <Walls>
      <OpenPanelComponent // expect: init openpanel
        clientId="c-1"
      />
      {children}
    </Walls>
  )
}
export function Buy() {
  const op = useOpenPanel()
  return <button onClick={() => op.track('bought')}>Buy</button> // expect: event openpanel
}
window.op = window.op || function (...args) {
  (window.op.q = window.op.q || []).push(args)
}
window.op('init', { clientId: 'c-1' }) // expect: init openpanel
window.op('track', 'signup') // expect: event openpanel
const script = document.createElement('script')
script.async = true
script.src = 'https://openpanel.dev/op1.js' // expect: load openpanel
document.head.appendChild(script)

// What follows only looks like it.
export function shadowed(op) {
  op('init')
  op('track')
}
export const operation = (op) => op('add', 1, 2)
export const manual = 'See https://openpanel.dev/op1.js'
