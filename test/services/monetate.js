window.monetateQ = window.monetateQ || []
window.monetateQ.push(['setPageType', 'main']) // expect: event monetate
monetateQ.push(['trackData']) // expect: event monetate
const script = document.createElement('script')
script.async = true
script.src = 'https://se.monetate.net/js/2/a-1234/p/www.example.com/entry.js' // expect: load monetate
document.head.appendChild(script)
new Image().src = 'https://engine.monetate.net/track?id=1' // expect: pixel monetate

// What follows only looks like it.
export function shadowed(monetateQ) {
  monetateQ.push(['trackData'])
}
const alien = document.createElement('script')
alien.src = 'https://se.monetate.net.example.org/js/2/entry.js'
document.head.appendChild(alien)
