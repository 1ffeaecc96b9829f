window.teads_e = window.teads_e || []
window.teads_buyer_pixel_id = 4711
window.teads_e.push({ conversionType: 'Purchase', name: 'order' }) // expect: event teads
const script = document.createElement('script')
script.async = true
script.src = 'https://p.teads.tv/teads-fellow.js' // expect: load teads
document.head.appendChild(script)
const other = document.createElement('script')
other.async = true
other.src = 'https://a.teads.tv/page/4711/tag' // expect: load teads
document.head.appendChild(other)
new Image().src = 'https://t.teads.tv/track?action=pixel' // expect: pixel teads
document.cookie = '_tfpvi=1; max-age=86400' // expect: cookie teads _tfpvi

// What follows only looks like it.
export function shadowed(teads_e) {
  teads_e.push({})
}
const alien = document.createElement('script')
alien.src = 'https://p.teads.tv.example.org/teads-fellow.js'
document.head.appendChild(alien)
