import { omnisend as bus } from './buses'

window.omnisend = window.omnisend || []
omnisend.push(['brandID', '4f1c77aa']) // expect: init omnisend
omnisend.push(['track', '$pageViewed']) // expect: event omnisend
!(function () {
  var e = document.createElement('script')
  e.type = 'text/javascript'
  e.async = !0
  e.src = 'https://omnisnippet1.com/inshop/launcher-v2.js' // expect: load omnisend
  var t = document.getElementsByTagName('script')[0]
  t.parentNode.insertBefore(e, t)
})()
window.omnisend.push(['accountID', '4f1c77aa']) // expect: init omnisend

const older = document.createElement('script')
older.src = 'https://omnisrc.com/inshop/launcher.js' // expect: load omnisend
document.head.append(older)
document.cookie = 'omnisendSessionID=4f1c; max-age=1800' // expect: cookie omnisend omnisendSessionID

// What follows only looks like it.
bus.push(['track', 'x'])
export function ride(omnisend) {
  omnisend.push(['track', 'x'])
}
export const api = fetch('https://api.omnisend.com/v5/contacts')
