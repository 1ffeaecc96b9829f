import { Freshchat } from 'reactjs-freshchat'
import FreshChat from 'react-freshchat'
import { fcWidget as football } from './clubs'

function initFreshChat() {
  window.fcWidget.init({ token: '4f1c77aa', host: 'https://wchat.freshchat.com' }) // expect: init freshchat
}
;(function (d, id) {
  var fcJS
  if (d.getElementById(id)) return
  fcJS = d.createElement('script')
  fcJS.id = id
  fcJS.async = true
  fcJS.src = 'https://wchat.freshchat.com/js/widget.js' // expect: load freshchat
  fcJS.onload = initFreshChat
  d.head.appendChild(fcJS)
})(document, 'freshchat-js-sdk')
window.fcWidget.open({ name: 'Orders' }) // expect: event freshchat
fcWidget.user.setProperties({ plan: 'free' }) // expect: event freshchat

const europe = document.createElement('script')
europe.src = 'https://wchat.eu.freshchat.com/js/widget.js' // expect: load freshchat
document.head.append(europe)

export function Support() {
  return (
    <>
      <Freshchat // expect: init freshchat
        token="4f1c77aa"
      />
      <FreshChat // expect: init freshchat
        token="4f1c77aa"
      />
    </>
  )
}

// What follows only looks like it.
football.init('club')
export function kick(fcWidget) {
  fcWidget.init({})
}
export const link = <a href="https://wchat.freshchat.com/js/widget.js">chat</a>
