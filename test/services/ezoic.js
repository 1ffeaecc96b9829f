const script = document.createElement('script')
script.async = true
script.src = 'https://www.ezojs.com/ezoic/sa.min.js' // expect: load ezoic
document.head.appendChild(script)
window.ezstandalone = window.ezstandalone || {}
window.ezstandalone.cmd = window.ezstandalone.cmd || []
window.ezstandalone.cmd.push(function () {
  window.ezstandalone.showAds(101, 102) // expect: init ezoic
})
document.cookie = 'ezosuigeneris=1; max-age=86400' // expect: cookie ezoic ezosuigeneris
document.cookie = 'ezoref_4711=1; max-age=86400' // expect: cookie ezoic ezoref_4711

// What follows only looks like it.
export function shadowed(ezstandalone) {
  ezstandalone.showAds(1)
}
const alien = document.createElement('script')
alien.src = 'https://www.ezojs.com.example.org/ezoic/sa.min.js'
document.head.appendChild(alien)
