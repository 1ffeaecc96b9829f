import HubspotForm from 'react-hubspot-form'
import hbsptLocal from './forms'

const loader = document.createElement('script')
loader.id = 'hs-script-loader'
loader.async = true
loader.defer = true
loader.src = '//js.hs-scripts.com/4455667.js' // expect: load hubspot
document.body.appendChild(loader)

export function loadTracking(portal, region) {
  const script = document.createElement('script')
  script.src = `https://js-${region}.hs-scripts.com/${portal}.js` // expect: load hubspot
  document.head.appendChild(script)
}

var _hsq = (window._hsq = window._hsq || [])
_hsq.push(['setPath', '/pricing'])
_hsq.push(['trackPageView']) // expect: event hubspot
window._hsq.push(['identify', { email: 'a@example.com' }]) // expect: event hubspot

const forms = document.createElement('script')
forms.src = 'https://js.hsforms.net/forms/v2.js' // expect: load hubspot
forms.onload = () => {
  window.hbspt.forms.create({ portalId: '4455667', formId: 'f-1', target: '#form' }) // expect: init hubspot
}
document.head.appendChild(forms)

export function Contact() {
  return (
    <div>
      <HubspotForm // expect: embed hubspot
        portalId="4455667"
        formId="f-1"
      />
      <iframe
        src="https://meetings.hubspot.com/example/intro" // expect: embed hubspot
        width="600"
        height="700"
      />
    </div>
  )
}
new Image().src = 'https://track.hubspot.com/__ptq.gif?k=1&sd=1440x900' // expect: pixel hubspot

// What follows only looks like it.
hbsptLocal.forms.create({ portalId: '1' })
_hsq.push(['doNotTrack'])
export function replay(hbspt) {
  hbspt.forms.create({ portalId: '1' })
}
export const contacts = fetch('https://api.hubapi.com/crm/v3/objects/contacts')
export const host = 'js.hs-scripts.com'
