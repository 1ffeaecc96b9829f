var Tynt = window.Tynt || []
window.Tynt.push('a1b2c3d4e5') // expect: event 33across
const script = document.createElement('script')
script.async = true
script.src = 'https://cdn.tynt.com/tc.js' // expect: load 33across
document.head.appendChild(script)
new Image().src = 'https://ssc.33across.com/ps/?pid=1' // expect: pixel 33across
fetch('https://lexicon.33across.com/v1/envelope?pid=1', { method: 'POST', body: '{}' }) // expect: beacon 33across
localStorage.setItem('33acrossIdFp', '1') // expect: storage 33across 33acrossIdFp

// What follows only looks like it.
export function shadowed(Tynt) {
  Tynt.push('x')
}
const alien = document.createElement('script')
alien.src = 'https://cdn.tynt.com.example.org/tc.js'
document.head.appendChild(alien)
