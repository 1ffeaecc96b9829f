const script = document.createElement('script')
script.async = true
script.src = 'https://analytics-eu.clickdimensions.com/ts.js' // expect: load clickdimensions
document.head.appendChild(script)
window.cdAnalytics = new clickdimensions.Analytics('analytics-eu.clickdimensions.com') // expect: init clickdimensions
window.cdAnalytics.setAccountKey('a1B2')
window.cdAnalytics.trackPage() // expect: event clickdimensions

// What follows only looks like it.
export function shadowed(cdAnalytics) {
  cdAnalytics.trackPage()
}
const alien = document.createElement('script')
alien.src = 'https://analytics-eu.clickdimensions.com.example.org/ts.js'
document.head.appendChild(alien)
