window.webleads_site_ids = window.webleads_site_ids || []
window.webleads_site_ids.push(4711) // expect: event webleads-tracker
const script = document.createElement('script')
script.async = true
script.src = 'https://stats.webleads-tracker.com/js' // expect: load webleads-tracker
document.head.appendChild(script)

// What follows only looks like it.
export function shadowed(webleads_site_ids) {
  webleads_site_ids.push(1)
}
export const manual = 'See https://stats.webleads-tracker.com/js'
const alien = document.createElement('script')
alien.src = 'https://stats.webleads-tracker.com.example.org/js'
document.head.appendChild(alien)
