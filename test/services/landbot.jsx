import { Landbot as rover } from './rovers'

export function initLandbot() {
  var s = document.createElement('script')
  s.type = 'module'
  s.async = true
  s.addEventListener('load', function () {
    new Landbot.Livechat({ configUrl: 'https://storage.googleapis.com/landbot.online/v3/H-4F1C/index.json' }) // expect: init landbot
  })
  s.src = 'https://cdn.landbot.io/landbot-3/landbot-3.0.0.mjs' // expect: load landbot
  var x = document.getElementsByTagName('script')[0]
  x.parentNode.insertBefore(s, x)
}
export const page = new window.Landbot.Container({ container: '#bot', configUrl: '/bot.json' }) // expect: init landbot
export function Bot() {
  return <iframe title="Bot" src="https://chats.landbot.io/v3/H-4F1C77/index.html" /> // expect: embed landbot
}

// What follows only looks like it.
new rover.Livechat({})
export function land(Landbot) {
  return new Landbot.Livechat({})
}
export const config = fetch('https://storage.googleapis.com/landbot.online/v3/H-4F1C/index.json')
