window._ae = { pid: 'a1b2c3' }
const script = document.createElement('script')
script.async = true
script.src = 'https://static.affilae.com/ae-v3.5.js' // expect: load affilae
document.head.appendChild(script)
window.AeTracker.sendConversion({ key: 'k', Conversion: { id: '1', amount: '20' } }) // expect: event affilae
new Image().src = 'https://lb.affilae.com/?key=k&id=1' // expect: pixel affilae

// What follows only looks like it.
export function shadowed(AeTracker) {
  AeTracker.sendConversion({})
}
const alien = document.createElement('script')
alien.src = 'https://static.affilae.com.example.org/ae-v3.5.js'
document.head.appendChild(alien)
