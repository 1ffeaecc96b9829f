import HCaptcha from '@hcaptcha/react-hcaptcha'
import { hCaptchaLoader } from '@hcaptcha/loader'
import { NgHcaptchaModule } from 'ng-hcaptcha'
import { HCaptcha as Own } from './captcha'

const script = document.createElement('script')
script.async = true
script.src = 'https://js.hcaptcha.com/1/api.js?render=explicit&onload=ready' // expect: load hcaptcha
document.head.appendChild(script)
const older = document.createElement('script')
older.src = 'https://hcaptcha.com/1/api.js' // expect: load hcaptcha
document.head.appendChild(older)
window.ready = () => {
  const widget = hcaptcha.render('box', { sitekey: '1000' }) // expect: init hcaptcha
  window.hcaptcha.execute(widget) // expect: event hcaptcha
}
export const loaded = hCaptchaLoader() // expect: init hcaptcha
export const modules = [NgHcaptchaModule.forRoot({ siteKey: '1000' })] // expect: init hcaptcha

export function Form() {
  return (
    <form>
      <HCaptcha // expect: init hcaptcha
        sitekey="1000"
      />
      <Own sitekey="1000" />
    </form>
  )
}

// What follows only looks like it.
export function solve(hcaptcha) {
  hcaptcha.execute('x')
}
export const check = fetch('https://api.hcaptcha.com/siteverify', { method: 'POST' })
export const file = 'https://js.hcaptcha.com/1/api.js'
