const script = document.createElement('script')
script.async = true
script.src = 'https://static.madmetrics.com/ktck_seo_acd_pv-min.js' // expect: load madmetrics
document.head.appendChild(script)
export const tracker = new window.KaTracker('c', 's', 'd', 'r', 'l') // expect: init madmetrics

// What follows only looks like it.
export function shadowed(KaTracker) {
  return new KaTracker()
}
export const manual = 'See https://static.madmetrics.com/ktck_seo_acd_pv-min.js'
const alien = document.createElement('script')
alien.src = 'https://static.madmetrics.com.example.org/ktck.js'
document.head.appendChild(alien)
