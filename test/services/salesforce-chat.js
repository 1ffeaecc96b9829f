import { liveagent as clerk } from './desk'

function initESW(gslbBaseURL) {
  embedded_svc.settings.displayHelpButton = true
  embedded_svc.settings.entryFeature = 'LiveAgent'
  embedded_svc.init('https://example.my.salesforce.com', 'https://example.my.site.com/', gslbBaseURL, '00D5', 'Chat', {}) // expect: init salesforce-chat
}
if (!window.embedded_svc) {
  var s = document.createElement('script')
  s.setAttribute('src', 'https://example.my.salesforce.com/embeddedservice/5.0/esw.min.js') // expect: load salesforce-chat
  s.onload = function () {
    initESW(null)
  }
  document.body.appendChild(s)
} else {
  initESW('https://service.force.com')
}

const shared = document.createElement('script')
shared.src = 'https://service.force.com/embeddedservice/5.0/esw.min.js' // expect: load salesforce-chat
document.body.append(shared)
const classic = document.createElement('script')
classic.src = 'https://c.la1-c1-fra.salesforceliveagent.com/content/g/js/55.0/deployment.js' // expect: load salesforce-chat
document.body.append(classic)
liveagent.init('https://d.la1-c1-fra.salesforceliveagent.com/chat', '5725', '00D5') // expect: init salesforce-chat
window.liveagent.addCustomDetail('Email', 'a@example.com') // expect: event salesforce-chat
window.embeddedservice_bootstrap.init('00D5', 'Web_Chat', 'https://example.my.site.com/ESW', {}) // expect: init salesforce-chat
sessionStorage.setItem('example.comLA_VISITOR_INFO', '{}') // expect: storage salesforce-chat example.comLA_VISITOR_INFO
localStorage.setItem('snapinsPc', '3') // expect: storage salesforce-chat snapinsPc
document.cookie = 'X-Salesforce-CHAT=4f1c' // expect: cookie salesforce-chat X-Salesforce-CHAT

// What follows only looks like it.
clerk.init('desk', '1', '2')
export function simulate(embedded_svc) {
  embedded_svc.init('x')
}
export const rest = fetch('https://example.my.salesforce.com/services/data/v60.0/query')
