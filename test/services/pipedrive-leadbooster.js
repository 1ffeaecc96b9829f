import { LeadBooster as rocket } from './rockets'

window.pipedriveLeadboosterConfig = { base: 'leadbooster-chat.pipedrive.com', companyId: 4455, playbookUuid: '4f1c', version: 2 }
;(function () {
  var w = window
  if (w.LeadBooster) {
    console.warn('LeadBooster already exists')
  } else {
    w.LeadBooster = {
      q: [],
      on: function (n, h) {
        this.q.push({ t: 'o', n: n, h: h })
      },
      trigger: function (n) {
        this.q.push({ t: 't', n: n })
      },
    }
  }
})()
const script = document.createElement('script')
script.async = true
script.src = 'https://leadbooster-chat.pipedrive.com/assets/loader.js' // expect: load pipedrive-leadbooster
document.head.appendChild(script)
window.LeadBooster.trigger('open') // expect: event pipedrive-leadbooster
const form = document.createElement('script')
form.src = 'https://webforms.pipedrive.com/f/loader' // expect: load pipedrive-leadbooster
document.body.append(form)

// What follows only looks like it.
rocket.trigger('launch')
export function launch(LeadBooster) {
  LeadBooster.trigger('x')
}
export const api = fetch('https://api.pipedrive.com/v1/persons')
