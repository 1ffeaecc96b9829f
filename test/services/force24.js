;(function (w, d, u, n) {
  w[n] = w[n] || function () {
    (w[n].q = w[n].q || []).push(arguments)
  }
  var s = d.createElement('script')
  var f = d.getElementsByTagName('script')[0]
  s.async = true
  s.src = u
  f.parentNode.insertBefore(s, f)
})(window, document, 'https://static.websites.data-crypt.com/scripts/activity/v3/inject-v3.min.js', 'f24') // expect: load force24
f24('config', 'set_tracking_id', 'a1b2') // expect: init force24
f24('config', 'set_client_id', 'c3d4') // expect: init force24
document.cookie = 'F24_autoID=1; max-age=86400' // expect: cookie force24 F24_autoID

// What follows only looks like it.
export function shadowed(f24) {
  f24('config', 'set_tracking_id')
}
f24('hours')
export const manual = 'See https://static.websites.data-crypt.com/scripts/activity/v3/inject-v3.min.js'
