window._wsq = window._wsq || []
window._wsq.push(['_setNom', 'example'])
window._wsq.push(['_wysistat']) // expect: event wysistat
const script = document.createElement('script')
script.async = true
script.src = 'https://www.wysistat.com/ws.jsa' // expect: load wysistat
document.head.appendChild(script)
const other = document.createElement('script')
other.async = true
other.src = 'https://www.wysistat.com/statistique.js' // expect: load wysistat
document.head.appendChild(other)
document.cookie = 'Wysistat=1; max-age=86400' // expect: cookie wysistat Wysistat

// What follows only looks like it.
export function shadowed(_wsq) {
  _wsq.push(['_wysistat'])
}
export const manual = 'See https://www.wysistat.com/ws.jsa'
const alien = document.createElement('script')
alien.src = 'https://www.wysistat.com.example.org/ws.jsa'
document.head.appendChild(alien)
