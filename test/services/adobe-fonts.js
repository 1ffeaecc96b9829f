import WebFont from 'webfontloader'
import { Typekit as Kit } from './kits'

;(function (d) {
  var config = { kitId: 'abc1def', scriptTimeout: 3000, async: true }
  var tk = d.createElement('script')
  var s = d.getElementsByTagName('script')[0]
  tk.src = 'https://use.typekit.net/' + config.kitId + '.js' // expect: load adobe-fonts
  tk.async = true
  tk.onload = function () {
    Typekit.load(config) // expect: init adobe-fonts
  }
  s.parentNode.insertBefore(tk, s)
})(document)
WebFont.load({ typekit: { id: 'abc1def' } }) // expect: init adobe-fonts
export function loadBoth() {
  window.WebFont.load({ typekit: { id: 'abc1def' } }) // expect: init adobe-fonts
}
new Image().src = 'https://p.typekit.net/p.gif?s=1&k=abc1def' // expect: pixel adobe-fonts

// What follows only looks like it.
Kit.load('x')
export function mock(Typekit) {
  Typekit.load()
}
WebFont.load({ custom: { families: ['Own'] } })
export const sheet = 'https://use.typekit.net/abc1def.css'
