import { Turnstile } from '@marsidev/react-turnstile'
import ReactTurnstile from 'react-turnstile'
import { Turnstile as Gate } from './stadium'

const script = document.createElement('script')
script.async = true
script.defer = true
script.src = 'https://challenges.cloudflare.com/turnstile/v0/api.js?onload=ready' // expect: load turnstile
document.head.appendChild(script)
window.ready = function () {
  const widget = turnstile.render('#box', { sitekey: '0x4' }) // expect: init turnstile
  window.turnstile.execute(widget) // expect: event turnstile
  turnstile.reset(widget)
}

export function Form() {
  return (
    <form>
      <Turnstile // expect: init turnstile
        siteKey="0x4"
      />
      <ReactTurnstile // expect: init turnstile
        sitekey="0x4"
      />
      <Gate />
      <div className="cf-turnstile" data-sitekey="0x4" />
    </form>
  )
}

// What follows only looks like it.
export function pass(turnstile) {
  turnstile.render('x')
}
export const check = fetch('https://challenges.cloudflare.com.example.net/turnstile/v0/siteverify')
export const directive = 'script-src https://challenges.cloudflare.com'
