;(function () {
  var gs = document.createElement('script')
  gs.src = 'https://js.partnerstack.com/v1/' // expect: load partnerstack
  gs.async = true
  gs.onload = function () {
    window.growsumo._initialize('pk_a1b2') // expect: init partnerstack
  }
  var s = document.getElementsByTagName('script')[0]
  s.parentNode.insertBefore(gs, s)
})()
window.growsumo.createSignup() // expect: event partnerstack
const script = document.createElement('script')
script.async = true
script.src = 'https://snippet.growsumo.com/growsumo.min.js' // expect: load partnerstack
document.head.appendChild(script)

// What follows only looks like it.
export function shadowed(growsumo) {
  growsumo.createSignup()
}
const alien = document.createElement('script')
alien.src = 'https://js.partnerstack.com.example.org/v1/'
document.head.appendChild(alien)
export const manual = 'See https://js.partnerstack.com/v1/'
