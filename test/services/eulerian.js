;(function (w, host) {
  w.EA_push = w.EA_push || function () {
    (w._EA_queue = w._EA_queue || []).push(arguments)
  }
  const script = document.createElement('script')
  script.src = '//' + host + '/ea.js'
  document.head.appendChild(script)
})(window, 'ea.example.com')
EA_push() // expect: event eulerian
window.EA_push(['path', 'Home', 'email', 'u1']) // expect: event eulerian
new Image().src = 'https://example.eulerian.net/col1/example/1?ref=1' // expect: pixel eulerian

// What follows only looks like it.
export function shadowed(EA_push) {
  EA_push(['path'])
}
const alien = document.createElement('script')
alien.src = 'https://example.eulerian.net.example.org/ea.js'
document.head.appendChild(alien)
