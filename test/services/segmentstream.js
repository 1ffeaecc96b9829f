const script = document.createElement('script')
script.async = true
script.src = 'https://cdn.segmentstream.com/production/a1b2c3.js' // expect: load segmentstream
document.head.appendChild(script)
window.segmentstream.track('Order Completed', {}) // expect: event segmentstream

// What follows only looks like it.
export function shadowed(segmentstream) {
  segmentstream.track('x')
}
const alien = document.createElement('script')
alien.src = 'https://cdn.segmentstream.com.example.org/production/a1b2c3.js'
document.head.appendChild(alien)
