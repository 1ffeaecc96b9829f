import { vgo as movie } from './movies'

;(function (e, t, o, n, p, r, i) {
  e.visitorGlobalObjectAlias = n
  e[e.visitorGlobalObjectAlias] = e[e.visitorGlobalObjectAlias] || function () {
    (e[e.visitorGlobalObjectAlias].q = e[e.visitorGlobalObjectAlias].q || []).push(arguments)
  }
  e[e.visitorGlobalObjectAlias].l = new Date().getTime()
  r = t.createElement('script')
  r.src = o
  r.async = true
  i = t.getElementsByTagName('script')[0]
  i.parentNode.insertBefore(r, i)
})(window, document, 'https://diffuser-cdn.app-us1.com/diffuser/diffuser.js', 'vgo') // expect: load activecampaign
vgo('setAccount', '4455667') // expect: init activecampaign
vgo('setTrackByDefault', true)
vgo('process') // expect: event activecampaign
window.vgo('setEmail', 'a@example.com') // expect: event activecampaign

export function visit(account, email) {
  var script = document.createElement('script')
  script.async = true
  script.src = '//trackcmp.net/visit?actid=' + account + '&e=' + encodeURIComponent(email) // expect: load activecampaign
  document.head.appendChild(script)
}
const form = document.createElement('script')
form.src = 'https://example.activehosted.com/f/embed.php?id=7' // expect: load activecampaign
document.body.append(form)
document.cookie = 'prism_4455667=4f1c; max-age=2592000' // expect: cookie activecampaign prism_4455667

// What follows only looks like it.
movie('setAccount', '1')
export function play(vgo) {
  vgo('process')
}
export const api = fetch('https://example.api-us1.com/api/3/contacts')
