import { Pastease as pastry } from './bakery'

;(function () {
  var id = '4f1c77aa'
  var js = document.createElement('script')
  js.setAttribute('type', 'text/javascript')
  js.setAttribute('src', '//deploy.mopinion.com/js/pastease.js') // expect: load mopinion
  js.async = true
  document.getElementsByTagName('head')[0].appendChild(js)
  var t = setInterval(function () {
    try {
      new Pastease.load(id) // expect: init mopinion
      clearInterval(t)
    } catch (e) {}
  }, 50)
})()
window.Pastease.load('4f1c77aa') // expect: init mopinion
document.cookie = 'Pastease.passive.chance.4f1c=chance; max-age=2592000' // expect: cookie mopinion Pastease.passive.chance.4f1c

// What follows only looks like it.
pastry.load('cream')
export function bake(Pastease) {
  Pastease.load('x')
}
export const api = fetch('https://api.mopinion.com/reports')
