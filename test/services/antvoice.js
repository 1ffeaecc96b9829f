window.avDataLayer = window.avDataLayer || []
window.avtag = window.avtag || function (cmd, p) {
  window.avDataLayer.push({ cmd, p })
}
window.avtag('setConsent', { consent: true })
window.avtag('init', { id: 'a1b2' }) // expect: init antvoice
const script = document.createElement('script')
script.async = true
script.src = 'https://static.avads.net/avtag.min.js' // expect: load antvoice
document.head.appendChild(script)
document.cookie = 'antvoice=1; max-age=86400' // expect: cookie antvoice antvoice

// What follows only looks like it.
export function shadowed(avtag) {
  avtag('init')
}
export const manual = 'See https://static.avads.net/avtag.min.js'
const alien = document.createElement('script')
alien.src = 'https://static.avads.net.example.org/avtag.min.js'
document.head.appendChild(alien)
