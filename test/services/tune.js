const script = document.createElement('script')
script.async = true
script.src = 'https://js.go2sdk.com/v2/tune.js' // expect: load tune
document.head.appendChild(script)
window.tdl.init('https://example.go2cloud.org') // expect: init tune
tdl.convert({ amount: 20 }) // expect: event tune
new Image().src = 'https://example.go2cloud.org/aff_l?offer_id=7' // expect: pixel tune

// What follows only looks like it.
export function shadowed(tdl) {
  tdl.init('x')
}
const alien = document.createElement('script')
alien.src = 'https://js.go2sdk.com.example.org/v2/tune.js'
document.head.appendChild(alien)
