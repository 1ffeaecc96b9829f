window.piAId = '893123'
window.piCId = '64211'
window.piHostname = 'pi.pardot.com'
;(function () {
  function load() {
    var script = document.createElement('script')
    script.type = 'text/javascript'
    script.src = ('https:' == document.location.protocol ? 'https://' : 'http://') + 'pi.pardot.com/pd.js' // expect: load pardot
    var first = document.getElementsByTagName('script')[0]
    first.parentNode.insertBefore(script, first)
  }
  window.addEventListener('load', load, false)
})()

export function loadOlder() {
  const script = document.createElement('script')
  script.src = 'https://cdn.pardot.com/pd.js' // expect: load pardot
  document.body.appendChild(script)
}
const frame = document.createElement('iframe')
frame.src = 'https://go.pardot.com/l/893122/2021-03-04/k2x' // expect: embed pardot
document.body.appendChild(frame)
new Image().src = 'https://pi.pardot.com/analytics?ver=3&visitor_id=1' // expect: pixel pardot
document.cookie = 'visitor_id893122-hash=4f1c; max-age=31536000' // expect: cookie pardot visitor_id893122-hash

// What follows only looks like it.
document.cookie = 'visitor_id=4' // expect: cookie - visitor_id
export const host = 'pi.pardot.com'
export const api = fetch('https://pi.pardot.com/api/v5/objects/prospects')
