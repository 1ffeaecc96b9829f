window._qevents = window._qevents || []
;(function () {
  var elem = document.createElement('script')
  elem.src = 'https://secure.quantserve.com/quant.js' // expect: load quantcast
  elem.async = true
  elem.type = 'text/javascript'
  var scpt = document.getElementsByTagName('script')[0]
  scpt.parentNode.insertBefore(elem, scpt)
})()
window._qevents.push({ qacct: 'p-1a2b3c', uid: '__INSERT_EMAIL_HERE__' }) // expect: init quantcast
export const fallback = (
  <noscript>
    <div style={{ display: 'none' }}>
      <img
        src="//pixel.quantserve.com/pixel/p-1a2b3c.gif" // expect: pixel quantcast
        height="1"
        width="1"
        alt="Quantcast"
      />
    </div>
  </noscript>
)
document.cookie = '__qca=P0-1; max-age=33696000' // expect: cookie quantcast __qca

// What follows only looks like it.
export function queue(_qevents) {
  _qevents.push({ qacct: 'x' })
}
window._qevents.push({ event: 'click' })
export const source = 'secure.quantserve.com/quant.js'
