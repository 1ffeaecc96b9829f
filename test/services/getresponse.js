import { GrTracking as growth } from './growth'

;(function (i, s, o, g, r, a, m) {
  i['GetResponseAnalyticsObject'] = r
  i[r] = i[r] || function () {
    (i[r].q = i[r].q || []).push(arguments)
  }
  i[r].l = 1 * new Date()
  a = s.createElement(o)
  m = s.getElementsByTagName(o)[0]
  a.async = 1
  a.src = g
  m.parentNode.insertBefore(a, m)
})(window, document, 'script', 'https://ga.getresponse.com/script/ga.js?v=2&grid=4F1C77', 'GrTracking') // expect: load getresponse
GrTracking('setDomain', 'auto') // expect: init getresponse
GrTracking('push') // expect: event getresponse
window.GrTracking('setUserId', 'a@example.com') // expect: event getresponse

const form = document.createElement('script')
form.src = 'https://app.getresponse.com/view_webform_v2.js?u=4F1C&webforms_id=77' // expect: load getresponse
document.body.append(form)

// What follows only looks like it.
growth('push')
export function grow(GrTracking) {
  GrTracking('push')
}
export const api = fetch('https://api.getresponse.com/v3/contacts')
