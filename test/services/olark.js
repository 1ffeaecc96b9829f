import { olark as helper } from './support'

;(function (o, l, a, r, k, y) {
  if (o.olark) return
  r = 'script'
  y = l.createElement(r)
  r = l.getElementsByTagName(r)[0]
  y.async = 1
  y.src = '//' + a // expect: load olark
  r.parentNode.insertBefore(y, r)
  y = o.olark = function () {
    k.s.push(arguments)
    k.t.push(+new Date())
  }
  y.extend = function (i, j) {
    y('extend', i, j)
  }
  y.identify = function (i) {
    y('identify', (k.i = i))
  }
  k = y._ = { s: [], t: [+new Date()], c: {}, l: a }
})(window, document, 'static.olark.com/jsclient/loader.js')
olark.identify('4455-667-10-8899') // expect: init olark
window.olark('api.visitor.updateEmailAddress', { emailAddress: 'a@example.com' }) // expect: event olark
olark('api.chat.onBeginConversation', () => {}) // expect: event olark

const loader = document.createElement('script')
loader.src = 'https://static.olark.com/jsclient/loader0.js' // expect: load olark
document.body.append(loader)
document.cookie = 'hblid=4f1c; max-age=63072000' // expect: cookie olark hblid

// What follows only looks like it.
helper.identify('4455-667-10-8899')
export function test(olark) {
  olark.identify('x')
}
export const image = '<img src="https://static.olark.com/images/logo.png">'
