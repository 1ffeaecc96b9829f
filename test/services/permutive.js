const script = document.createElement('script')
script.async = true
script.src = 'https://507b28fb-2ef1.edge.permutive.app/507b28fb-2ef1-web.js' // expect: load permutive
document.head.appendChild(script)
window.permutive.addon('web', { page: { type: 'article' } }) // expect: event permutive
permutive.identify([{ id: 'u-1', tag: 'email' }]) // expect: event permutive
fetch('https://api.permutive.com/v2.0/batch/events', { method: 'POST', body: '{}' }) // expect: beacon permutive
localStorage.setItem('permutive-id', '1') // expect: storage permutive permutive-id

// What follows only looks like it.
export function shadowed(permutive) {
  permutive.addon('web')
}
const alien = document.createElement('script')
alien.src = 'https://507b28fb-2ef1.edge.permutive.app.example.org/web.js'
document.head.appendChild(alien)
