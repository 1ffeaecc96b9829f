window.TriplePixelData = { TripleName: 'example.myshopify.com', ver: '2.12' }
fetch('https://api.config-security.com/event', { method: 'POST', body: '{}' }) // expect: beacon triple-whale
fetch('https://conf.config-security.com/model', { method: 'POST', body: '{}' }) // expect: beacon triple-whale
window.TriplePixel('Contact', { email: 'u@example.com' }) // expect: event triple-whale
const script = document.createElement('script')
script.async = true
script.src = 'https://triplewhale-pixel.web.app/dot1.9.2.js' // expect: load triple-whale
document.head.appendChild(script)

// What follows only looks like it.
export function shadowed(TriplePixel) {
  TriplePixel('x')
}
const alien = document.createElement('script')
alien.src = 'https://triplewhale-pixel.web.app.example.org/dot1.js'
document.head.appendChild(alien)
export const preconnect = <link rel="preconnect" href="https://api.config-security.com/" />
