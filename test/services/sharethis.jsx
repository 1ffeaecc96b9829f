import { InlineShareButtons } from 'sharethis-reactjs'
import { StickyShareButtons } from './buttons'

const script = document.createElement('script')
script.async = true
script.src = 'https://platform-api.sharethis.com/js/sharethis.js#property=a1b2&product=sticky-share-buttons' // expect: load sharethis
document.head.appendChild(script)
window.__sharethis__.load('inline-share-buttons', { id: 'x' }) // expect: event sharethis
export function Share() {
  return (
    <aside>
      <InlineShareButtons // expect: init sharethis
        config={{ enabled: true }}
      />
      <StickyShareButtons />
    </aside>
  )
}
document.cookie = '__stid=1; max-age=86400' // expect: cookie sharethis __stid

// What follows only looks like it.
export function shadowed(__sharethis__) {
  __sharethis__.load('x')
}
export const manual = 'See https://platform-api.sharethis.com/js/sharethis.js'
const alien = document.createElement('script')
alien.src = 'https://platform-api.sharethis.com.example.org/js/sharethis.js'
document.head.appendChild(alien)
