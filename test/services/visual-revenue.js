window._vrq = window._vrq || []
window._vrq.push(['id', 4711]) // expect: init visual-revenue
window._vrq.push(['automate', true]) // expect: event visual-revenue
window._vrq.push(['track', () => {}]) // expect: event visual-revenue
const script = document.createElement('script')
script.async = true
script.src = 'https://a.visualrevenue.com/vrs.js' // expect: load visual-revenue
document.head.appendChild(script)
document.cookie = '__vrid=1; max-age=86400' // expect: cookie visual-revenue __vrid

// What follows only looks like it.
export function shadowed(_vrq) {
  _vrq.push(['track'])
}
export const manual = 'See https://a.visualrevenue.com/vrs.js'
const alien = document.createElement('script')
alien.src = 'https://a.visualrevenue.com.example.org/vrs.js'
document.head.appendChild(alien)
