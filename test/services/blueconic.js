const script = document.createElement('script')
script.async = true
script.src = 'https://cdn.blueconic.net/example.js' // expect: load blueconic
document.head.appendChild(script)
const other = document.createElement('script')
other.async = true
other.src = 'https://example.blueconic.net/script.js' // expect: load blueconic
document.head.appendChild(other)
window.blueConicClient.createEvent('PAGEVIEW') // expect: event blueconic
document.cookie = 'BCSessionID=1; max-age=86400' // expect: cookie blueconic BCSessionID

// What follows only looks like it.
export function shadowed(blueConicClient) {
  blueConicClient.createEvent('x')
}
const alien = document.createElement('script')
alien.src = 'https://cdn.blueconic.net.example.org/example.js'
document.head.appendChild(alien)
