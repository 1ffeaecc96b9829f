window.sc_project = 1234567
window.sc_invisible = 1
window.sc_security = '0a1b2c3d'
const script = document.createElement('script')
script.async = true
script.src = 'https://www.statcounter.com/counter/counter.js' // expect: load statcounter
document.body.appendChild(script)
const older = document.createElement('script')
older.src = '//statcounter.com/counter/counter_xhtml.js' // expect: load statcounter
document.body.appendChild(older)
export function pageview() {
  window._statcounter.record_pageview() // expect: event statcounter
}
export const fallback = (
  <noscript>
    <div className="statcounter">
      <img
        className="statcounter"
        src="https://c.statcounter.com/1234567/0/0a1b2c3d/1/" // expect: pixel statcounter
        alt="Web Analytics"
      />
    </div>
  </noscript>
)
document.cookie = 'sc_is_visitor_unique=rx1; max-age=63072000' // expect: cookie statcounter sc_is_visitor_unique

// What follows only looks like it.
export const world = <a href="https://gs.statcounter.com/browser-market-share">Market share</a>
export function record(_statcounter) {
  _statcounter.record_pageview()
}
export const counter = 'statcounter.com/counter/counter.js'
