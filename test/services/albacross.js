window._nQc = '89604923'
const script = document.createElement('script')
script.async = true
script.src = 'https://serve.albacross.com/track.js' // expect: load albacross
document.body.appendChild(script)

;(function (a, l, b, c, r, s) {
  window._nQc = c
  r = a.createElement(l)
  s = a.getElementsByTagName(l)[0]
  r.async = 1
  r.src = ('https:' == a.location.protocol ? 'https://' : 'http://') + b // expect: load albacross
  s.parentNode.insertBefore(r, s)
})(document, 'script', 'serve.albacross.com/track.js', '89604923')

// What follows only looks like it.
export const site = document.createElement('script')
site.src = 'https://www.albacross.com.example.net/track.js'
export const optimizer = ['serve.albacross.com/track.js', 'albacross-tracker']
