const script = document.createElement('script')
script.async = true
script.src = 'https://nebula-cdn.kampyle.com/eu/we/4711/onsite/embed.js' // expect: load medallia
document.head.appendChild(script)
const other = document.createElement('script')
other.async = true
other.src = 'https://resources.digital-cloud.medallia.com/wdceu/4711/onsite/embed.js' // expect: load medallia
document.head.appendChild(other)
window.KAMPYLE_ONSITE_SDK.showForm(12) // expect: event medallia
document.cookie = 'kampyleUserSession=1; max-age=86400' // expect: cookie medallia kampyleUserSession

// What follows only looks like it.
export function shadowed(KAMPYLE_ONSITE_SDK) {
  KAMPYLE_ONSITE_SDK.showForm(1)
}
const alien = document.createElement('script')
alien.src = 'https://nebula-cdn.kampyle.com.example.org/embed.js'
document.head.appendChild(alien)
