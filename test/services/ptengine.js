window._pt_lt = new Date().getTime()
window._pt_sp_2 = []
window._pt_sp_2.push('setAccount,a1b2c3')
;(function () {
  var atag = document.createElement('script')
  atag.async = true
  atag.src = 'https://js.ptengine.jp/a1b2c3.js' // expect: load ptengine
  var s = document.getElementsByTagName('script')[0]
  s.parentNode.insertBefore(atag, s)
})()
const script = document.createElement('script')
script.async = true
script.src = 'https://cjs.ptengine.com/pta_en.js' // expect: load ptengine
document.head.appendChild(script)

// What follows only looks like it.
export const manual = 'See https://js.ptengine.jp/a1b2c3.js'
const alien = document.createElement('script')
alien.src = 'https://js.ptengine.jp.example.org/a1b2c3.js'
document.head.appendChild(alien)
