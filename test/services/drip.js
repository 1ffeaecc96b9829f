var _dcq = (window._dcq = window._dcq || [])
var _dcs = (window._dcs = window._dcs || {})
_dcs.account = '4455667'
;(function () {
  var dc = document.createElement('script')
  dc.async = true
  dc.src = '//tag.getdrip.com/4455667.js' // expect: load drip
  var first = document.getElementsByTagName('script')[0]
  first.parentNode.insertBefore(dc, first)
})()
_dcq.push(['identify', { email: 'a@example.com' }]) // expect: event drip
window._dcq.push(['track', 'Started a trial']) // expect: event drip
window._dcq.push(['subscribe', { campaign_id: '81' }]) // expect: event drip

export function loadFor(account) {
  const script = document.createElement('script')
  script.src = `https://tag.getdrip.com/${account}.js` // expect: load drip
  document.body.append(script)
}
document.cookie = '_drip_client_4455667=vid%253D4; max-age=63072000' // expect: cookie drip _drip_client_4455667

// What follows only looks like it.
export function queue(_dcq) {
  _dcq.push(['track', 'x'])
}
export const subscribers = fetch('https://api.getdrip.com/v2/4455667/subscribers')
export const drift = (window.drift = window.drift || [])
