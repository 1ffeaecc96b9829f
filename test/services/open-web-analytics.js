var owa_cmds = owa_cmds || []
owa_cmds.push(['setSiteId', 'a1b2c3']) // expect: init open-web-analytics
owa_cmds.push(['trackPageView']) // expect: event open-web-analytics
owa_cmds.push(['trackClicks']) // expect: event open-web-analytics
const script = document.createElement('script')
script.async = true
script.src = 'https://stats.example.com/owa/modules/base/js/owa.tracker-combined-min.js' // expect: load open-web-analytics
document.head.appendChild(script)
export function load(base) {
  const script = document.createElement('script')
  script.src = base + 'modules/base/js/owa.tracker-combined-min.js' // expect: load open-web-analytics
  document.head.appendChild(script)
}

// What follows only looks like it.
export function shadowed(owa_cmds) {
  owa_cmds.push(['trackPageView'])
}
export const manual = 'See https://stats.example.com/owa/modules/base/js/owa.tracker-combined-min.js'
const alien = document.createElement('script')
alien.src = 'https://example.com/js/towa.tracker.js'
document.head.appendChild(alien)
