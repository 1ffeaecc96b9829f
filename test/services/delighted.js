import { delighted as happy } from './moods'

!(function (e, t, r, n) {
  if (!e[n]) {
    for (var a = (e[n] = []), i = ['survey', 'reset', 'config'], s = 0; s < i.length; s++) {
      var c = i[s]
      a[c] = a[c] || (function (e) {
        return function () {
          a.push([e, Array.prototype.slice.call(arguments)])
        }
      })(c)
    }
    var o = t.createElement('script')
    o.type = 'text/javascript'
    o.async = !0
    o.src = 'https://d2yyd1h5u9mauk.cloudfront.net/integrations/web/v1/library/' + r + '/' + n + '.js' // expect: load delighted
    var p = t.getElementsByTagName('script')[0]
    p.parentNode.insertBefore(o, p)
  }
})(window, document, '4f1c77aa', 'delighted')
delighted.survey({ email: 'a@example.com' }) // expect: init delighted
window.delighted.survey() // expect: init delighted

// What follows only looks like it.
happy.survey()
export function ask(delighted) {
  delighted.survey()
}
export const other = document.createElement('script')
other.src = 'https://d2yyd1h5u9mauk.cloudfront.net/other/library.js'
export const api = fetch('https://api.delighted.com/v1/people.json')
