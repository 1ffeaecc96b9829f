import LinkedInTag from 'react-linkedin-insight-tag'
import { LinkedInTag as Tag } from 'react-linkedin-insight-tag'
import { init } from './linkedin'

window._linkedin_partner_id = '5550123'
window._linkedin_data_partner_ids = window._linkedin_data_partner_ids || []
window._linkedin_data_partner_ids.push(window._linkedin_partner_id) // expect: init linkedin-insight
;(function (l) {
  if (!l) {
    window.lintrk = function (a, b) {
      window.lintrk.q.push([a, b])
    }
    window.lintrk.q = []
  }
  var s = document.getElementsByTagName('script')[0]
  var b = document.createElement('script')
  b.type = 'text/javascript'
  b.async = true
  b.src = 'https://snap.licdn.com/li.lms-analytics/insight.min.js' // expect: load linkedin-insight
  s.parentNode.insertBefore(b, s)
})(window.lintrk)
window.lintrk('track', { conversion_id: 8812 }) // expect: event linkedin-insight

LinkedInTag.init('5550123', 'dc') // expect: init linkedin-insight
LinkedInTag.track('8812') // expect: event linkedin-insight
const tag = new Tag()
tag.init('5550123') // expect: init linkedin-insight

export const fallback = (
  <noscript>
    <img
      height="1"
      width="1"
      alt=""
      src="https://px.ads.linkedin.com/collect/?pid=5550123&fmt=gif" // expect: pixel linkedin-insight
    />
  </noscript>
)
new Image().src = 'https://dc.ads.linkedin.com/collect/?pid=5550123&fmt=gif' // expect: pixel linkedin-insight

// What follows only looks like it.
init('5550123')
export function queue(_linkedin_data_partner_ids) {
  _linkedin_data_partner_ids.push('1')
}
export const share = <a href="https://www.linkedin.com/shareArticle?mini=true">Share</a>
export const badge = <img src="https://media.licdn.com/logo.png" width="80" height="20" alt="LinkedIn" />
export const sentence = 'Images come from https://px.ads.linkedin.com/collect only after consent.'
