;(function (d, u, ac) {
  var s = d.createElement('script')
  s.type = 'text/javascript'
  s.src = 'https://a.omappapi.com/app/js/api.min.js' // expect: load optinmonster
  s.async = true
  s.dataset.user = u
  s.dataset.account = ac
  d.getElementsByTagName('head')[0].appendChild(s)
})(document, 12345, 6789)
const script = document.createElement('script')
script.async = true
script.src = 'https://a.optmstr.com/app/js/api.min.js' // expect: load optinmonster
document.head.appendChild(script)
document.cookie = '_omappvp=1; max-age=86400' // expect: cookie optinmonster _omappvp

// What follows only looks like it.
const alien = document.createElement('script')
alien.src = 'https://a.omappapi.com.example.org/app/js/api.min.js'
document.head.appendChild(alien)
export const manual = 'See https://a.omappapi.com/app/js/api.min.js'
