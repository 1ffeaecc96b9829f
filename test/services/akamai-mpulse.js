;(function () {
  if (window.BOOMR && (window.BOOMR.version || window.BOOMR.snippetExecuted)) return
  window.BOOMR = window.BOOMR || {}
  var script = document.createElement('script')
  script.id = 'boomr-if-as'
  script.src = 'https://s.go-mpulse.net/boomerang/A1B2C-D3E4F' // expect: load akamai-mpulse
  document.head.appendChild(script)
})()
fetch('https://c.go-mpulse.net/api/config.json?key=A1B2C-D3E4F', { method: 'POST', body: '{}' }) // expect: beacon akamai-mpulse
new Image().src = 'https://684d0d4a.akstat.io/?h.key=A1B2C' // expect: pixel akamai-mpulse

// What follows only looks like it.
const alien = document.createElement('script')
alien.src = 'https://s.go-mpulse.net.example.org/boomerang/A1B2C'
document.head.appendChild(alien)
export const manual = 'See https://s.go-mpulse.net/boomerang/A1B2C-D3E4F'
export const directive = 'script-src https://s.go-mpulse.net'
