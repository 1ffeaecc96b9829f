import MessengerCustomerChat from 'react-messenger-customer-chat'
import { MessengerCustomerChat as Panel } from './panel'

;(function (d, s, id) {
  var js
  var fjs = d.getElementsByTagName(s)[0]
  if (d.getElementById(id)) return
  js = d.createElement(s)
  js.id = id
  js.src = 'https://connect.facebook.net/en_US/sdk/xfbml.customerchat.js' // expect: load facebook-messenger
  fjs.parentNode.insertBefore(js, fjs)
})(document, 'script', 'facebook-jssdk')

export function openChat() {
  window.FB.CustomerChat.showDialog() // expect: event facebook-messenger
}
export function Chat({ locale }) {
  const script = document.createElement('script')
  script.src = `https://connect.facebook.net/${locale}/sdk/xfbml.customerchat.js` // expect: load facebook-messenger
  document.body.appendChild(script)
  return (
    <div>
      <MessengerCustomerChat // expect: init facebook-messenger
        pageId="1830077429"
        appId="1122334455"
      />
      <Panel pageId="1830077429" />
    </div>
  )
}

// What follows only looks like it.
export function mock(FB) {
  FB.CustomerChat.showDialog()
}
export const link = <a href="https://m.me/example">Write to us</a>
export const file = 'https://connect.facebook.net/en_US/sdk/xfbml.customerchat.js'
