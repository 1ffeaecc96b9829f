import { Munchkin as Animal } from './animals'

;(function () {
  var started = false
  function start() {
    if (started) return
    started = true
    Munchkin.init('281-OBQ-266') // expect: init marketo
  }
  var script = document.createElement('script')
  script.async = true
  script.src = '//munchkin.marketo.net/munchkin.js' // expect: load marketo
  script.onload = start
  document.getElementsByTagName('head')[0].appendChild(script)
})()
window.mktoMunchkinFunction('visitWebPage', { url: '/pricing' }) // expect: event marketo
Munchkin.munchkinFunction('clickLink', { href: '/brochure' }) // expect: event marketo

const forms = document.createElement('script')
forms.src = 'https://app-lon04.marketo.com/js/forms2/js/forms2.min.js' // expect: load marketo
forms.addEventListener('load', () => {
  window.MktForms2.loadForm('//app-lon04.marketo.com', '281-OBQ-266', 1042) // expect: init marketo
})
document.body.append(forms)
new Image().src = 'https://281-obq-266.mktoresp.com/webevents/visitWebPage?_mchNc=1' // expect: pixel marketo
document.cookie = '_mkto_trk=id:281-OBQ-266; max-age=63072000' // expect: cookie marketo _mkto_trk

// What follows only looks like it.
new Animal().init('cat')
export function play(Munchkin) {
  Munchkin.init('a cat')
}
export const api = fetch('https://281-obq-266.mktorest.com/rest/v1/leads.json')
export const host = 'munchkin.marketo.net'
