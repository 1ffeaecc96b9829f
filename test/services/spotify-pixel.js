;(function (w, d) {
  w.spdt = w.spdt || function () {
    (w.spdt.q = w.spdt.q || []).push(arguments)
  }
  var e = d.createElement('script')
  e.id = 'spdt-capture'
  e.async = 1
  e.src = 'https://pixel.byspotify.com/ping.min.js' // expect: load spotify-pixel
  var t = d.getElementsByTagName('script')[0]
  t.parentNode.insertBefore(e, t)
  w.spdt('conf', { key: 'a1b2c3' }) // expect: init spotify-pixel
  w.spdt('view', { url: w.location.href }) // expect: event spotify-pixel
})(window, document)
spdt('purchase', { value: 20 }) // expect: event spotify-pixel

// What follows only looks like it.
export function shadowed(spdt) {
  spdt('view')
}
spdt('debug')
const alien = document.createElement('script')
alien.src = 'https://pixel.byspotify.com.example.org/ping.min.js'
document.head.appendChild(alien)
