const script = document.createElement('script')
script.async = true
script.src = 'https://ats.rlcdn.com/ats.js' // expect: load liveramp
document.head.appendChild(script)
window.ats.start({ placementID: '4711' }) // expect: init liveramp
window.ats.setAdditionalData({ type: 'email', id: 'u@example.com' }) // expect: event liveramp
new Image().src = 'https://idsync.rlcdn.com/397596.gif?partner_uid=1' // expect: pixel liveramp
fetch('https://api.rlcdn.com/api/identity/envelope?pid=4711', { method: 'POST', body: '{}' }) // expect: beacon liveramp
document.cookie = '_lr_env=1; max-age=86400' // expect: cookie liveramp _lr_env

// What follows only looks like it.
export function shadowed(ats) {
  ats.start({})
}
const alien = document.createElement('script')
alien.src = 'https://ats.rlcdn.com.example.org/ats.js'
document.head.appendChild(alien)
