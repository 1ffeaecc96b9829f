export const tag = (
  <script
    data-goatcounter="https://example.goatcounter.com/count"
    async
    src="//gc.zgo.at/count.js" // expect: load goatcounter
  />
)
window.goatcounter.count({ path: '/signup', event: true }) // expect: event goatcounter
goatcounter?.count({ path: '/home' }) // expect: event goatcounter
const script = document.createElement('script')
script.async = true
script.src = 'https://gc.zgo.at/count.v4.js' // expect: load goatcounter
document.head.appendChild(script)
export const fallback = (
  <noscript>
    <img
      height="1"
      width="1"
      alt=""
      src="https://example.goatcounter.com/count?p=/home" // expect: pixel goatcounter
    />
  </noscript>
)

// What follows only looks like it.
export function shadowed(goatcounter) {
  goatcounter.count({})
}
export const goats = { count: () => 3 }
goats.count()
export const manual = 'See https://gc.zgo.at/count.js'
