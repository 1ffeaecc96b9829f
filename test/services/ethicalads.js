const script = document.createElement('script')
script.async = true
script.src = 'https://media.ethicalads.io/media/client/ethicalads.min.js' // expect: load ethicalads
document.head.appendChild(script)
window.ethicalads.load() // expect: init ethicalads
window.ethicalads.reload() // expect: event ethicalads
fetch('https://server.ethicalads.io/api/v1/decision/?publisher=example', { method: 'POST', body: '{}' }) // expect: beacon ethicalads

// What follows only looks like it.
export function shadowed(ethicalads) {
  ethicalads.load()
}
const alien = document.createElement('script')
alien.src = 'https://media.ethicalads.io.example.org/media/client/ethicalads.min.js'
document.head.appendChild(alien)
