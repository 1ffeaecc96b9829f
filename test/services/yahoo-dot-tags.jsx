window.dotq = window.dotq || []
window.dotq.push({ projectId: '10000', properties: { pixelId: '4711' } }) // expect: event yahoo-dot-tags
const script = document.createElement('script')
script.async = true
script.src = 'https://s.yimg.com/wi/ytc.js' // expect: load yahoo-dot-tags
document.head.appendChild(script)
export const fallback = (
  <noscript>
    <img
      height="1"
      width="1"
      alt=""
      src="https://sp.analytics.yahoo.com/sp.pl?a=10000&.yp=4711" // expect: pixel yahoo-dot-tags
    />
  </noscript>
)
document.cookie = 'IDSYNC=1; max-age=86400' // expect: cookie yahoo-dot-tags IDSYNC

// What follows only looks like it.
export function shadowed(dotq) {
  dotq.push({ projectId: '1' })
}
const alien = document.createElement('script')
alien.src = 'https://s.yimg.com/uu/api/res/1.2/ytc.js'
document.head.appendChild(alien)
export const picture = <img src="https://s.yimg.com/uu/api/res/hero.jpg" width="300" height="200" alt="Hero" />
