import { sendinblue as mailer } from './mailer'

;(function () {
  window.sib = { equeue: [], client_key: '4f1c77aa' }
  window.sendinblue = {}
  for (var j = ['track', 'identify', 'trackLink', 'page'], i = 0; i < j.length; i++) {
    (function (k) {
      window.sendinblue[k] = function () {
        var arg = Array.prototype.slice.call(arguments)
        window.sib.equeue.push({ [k]: arg })
      }
    })(j[i])
  }
  var n = document.createElement('script')
  var i = document.getElementsByTagName('script')[0]
  n.type = 'text/javascript'
  n.id = 'sendinblue-js'
  n.async = !0
  n.src = 'https://sibautomation.com/sa.js?key=' + window.sib.client_key // expect: load brevo
  i.parentNode.insertBefore(n, i)
  window.sendinblue.page() // expect: event brevo
})()
sendinblue.track('signup', { email: 'a@example.com' }) // expect: event brevo

const loader = document.createElement('script')
loader.async = true
loader.src = 'https://cdn.brevo.com/js/sdk-loader.js' // expect: load brevo
document.head.append(loader)
window.Brevo = window.Brevo || []
Brevo.push(['init', { client_key: '4f1c77aa' }]) // expect: init brevo
window.Brevo.push(['track', 'cart_updated', {}]) // expect: event brevo

window.BrevoConversationsID = '4f1c77aa'
const chat = document.createElement('script')
chat.src = 'https://conversations-widget.brevo.com/brevo-conversations.js' // expect: load brevo
document.head.append(chat)
window.BrevoConversations('openChat', true) // expect: event brevo

export function Newsletter() {
  return <iframe title="Form" src="https://4f1c77aa.sibforms.com/serve/MUIEA" />
}
document.cookie = 'sib_cuid=4f1c; max-age=15552000' // expect: cookie brevo sib_cuid

// What follows only looks like it.
mailer.page()
export function send(sendinblue) {
  sendinblue.track('x')
}
export const api = fetch('https://api.brevo.com/v3/smtp/email', { method: 'POST' })
