import { klaviyo as client } from './server'

const script = document.createElement('script')
script.async = true
script.src = 'https://static.klaviyo.com/onsite/js/klaviyo.js?company_id=XfT9q2' // expect: load klaviyo
document.head.appendChild(script)

export function load(company) {
  const tag = document.createElement('script')
  tag.src = '//static.klaviyo.com/onsite/js/' + company + '/klaviyo.js' // expect: load klaviyo
  document.body.append(tag)
}

var _learnq = (window._learnq = window._learnq || [])
_learnq.push(['account', 'XfT9q2']) // expect: init klaviyo
_learnq.push(['identify', { $email: 'a@example.com' }]) // expect: event klaviyo
window._learnq.push(['track', 'Viewed Product', { id: 7 }]) // expect: event klaviyo
window.klaviyo.push(['track', 'Added to Cart']) // expect: event klaviyo
window.klaviyo?.identify({ email: 'a@example.com' }) // expect: event klaviyo
fetch('https://a.klaviyo.com/client/events/?company_id=XfT9q2', { method: 'POST' }) // expect: beacon klaviyo
document.cookie = '__kla_id=eyJ9; max-age=63072000' // expect: cookie klaviyo __kla_id

export function Head() {
  return <script src="https://static.klaviyo.com/onsite/js/XfT9q2/klaviyo.js" /> // expect: load klaviyo
}

// What follows only looks like it.
client.track('Placed Order')
export function sync(klaviyo) {
  klaviyo.identify({ email: 'b@example.com' })
}
export const lists = fetch('https://a.klaviyo.com/api/lists/')
export const link = <a href="https://www.klaviyo.com/media/js/public/klaviyo_subscribe.js">source</a>
