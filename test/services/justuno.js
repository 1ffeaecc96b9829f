window.ju_num = 'A1B2C3'
const script = document.createElement('script')
script.async = true
script.src = 'https://cdn.justuno.com/vck.js' // expect: load justuno
document.head.appendChild(script)
const other = document.createElement('script')
other.async = true
other.src = 'https://my.jst.ai/vck.js' // expect: load justuno
document.head.appendChild(other)
window.juapp('cartItems', []) // expect: event justuno

// What follows only looks like it.
export function shadowed(juapp) {
  juapp('x')
}
export const manual = 'See https://cdn.justuno.com/vck.js'
const alien = document.createElement('script')
alien.src = 'https://cdn.justuno.com.example.org/vck.js'
document.head.appendChild(alien)
