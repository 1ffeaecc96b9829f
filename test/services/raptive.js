window.adthrive = window.adthrive || {}
window.adthrive.cmd = window.adthrive.cmd || []
window.adthrive.cmd.push(() => {}) // expect: event raptive
const script = document.createElement('script')
script.async = true
script.src = 'https://ads.adthrive.com/sites/a1b2c3/ads.min.js?referrer=home' // expect: load raptive
document.head.appendChild(script)

// What follows only looks like it.
export function shadowed(adthrive) {
  adthrive.cmd.push(1)
}
const alien = document.createElement('script')
alien.src = 'https://ads.adthrive.com.example.org/sites/a1b2c3/ads.min.js'
document.head.appendChild(alien)
