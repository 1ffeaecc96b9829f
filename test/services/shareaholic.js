const script = document.createElement('script')
script.async = true
script.src = 'https://dtym7iokkjlif.cloudfront.net/assets/pub/shareaholic.js' // expect: load shareaholic
document.head.appendChild(script)
const other = document.createElement('script')
other.async = true
other.src = '//dsms0mj1bbhn4.cloudfront.net/assets/pub/shareaholic.js' // expect: load shareaholic
document.head.appendChild(other)
window.Shareaholic.init('a1b2c3') // expect: init shareaholic

// What follows only looks like it.
export function shadowed(Shareaholic) {
  Shareaholic.init('x')
}
export const manual = 'See https://dtym7iokkjlif.cloudfront.net/assets/pub/shareaholic.js'
const alien = document.createElement('script')
alien.src = 'https://dsms0mj1bbhn4.cloudfront.net/app.js'
document.head.appendChild(alien)
