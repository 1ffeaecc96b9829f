import ReCAPTCHA from 'react-google-recaptcha'
import { GoogleReCaptchaProvider, useGoogleReCaptcha } from 'react-google-recaptcha-v3'
import { ReCaptchaProvider, useReCaptcha } from 'next-recaptcha-v3'
import { GoogleReCaptchaProvider as CoreProvider } from '@google-recaptcha/react'
import { load } from 'recaptcha-v3'
import { useScriptGoogleRecaptcha as fromNuxt } from '#imports'
import { load as loadPlugin } from './plugins'
import type { ReactNode } from 'react'

const script = document.createElement('script')
script.src = 'https://www.google.com/recaptcha/api.js?render=6Lf_site' // expect: load google-recaptcha
document.head.appendChild(script)
const elsewhere = document.createElement('script')
elsewhere.src = 'https://www.recaptcha.net/recaptcha/enterprise.js?render=6Lf_site' // expect: load google-recaptcha
document.head.appendChild(elsewhere)
export function loadFrom(hostname: string): void {
  const tag = document.createElement('script')
  tag.src = `https://${hostname}/recaptcha/api.js?onload=ready&render=explicit` // expect: load google-recaptcha
  document.head.appendChild(tag)
}

;(window as any).grecaptcha.ready(() => {
  ;(window as any).grecaptcha.execute('6Lf_site', { action: 'login' }) // expect: event google-recaptcha
})
declare const grecaptcha: any
window.addEventListener('load', () => {
  grecaptcha.render('box', { sitekey: '6Lf_site' }) // expect: init google-recaptcha
})
export const instance = load('6Lf_site') // expect: init google-recaptcha
fromNuxt({ siteKey: '6Lf_site' }) // expect: init google-recaptcha

export function Providers({ children }: { children: ReactNode }) {
  return (
    <GoogleReCaptchaProvider // expect: init google-recaptcha
      reCaptchaKey="6Lf_site"
    >
      <ReCaptchaProvider // expect: init google-recaptcha
        reCaptchaKey="6Lf_site"
      >
        <CoreProvider // expect: init google-recaptcha
          type="v3"
          siteKey="6Lf_site"
        >
          {children}
        </CoreProvider>
      </ReCaptchaProvider>
    </GoogleReCaptchaProvider>
  )
}
export function Form() {
  const { executeRecaptcha } = useGoogleReCaptcha()
  const next = useReCaptcha()
  const send = async () => {
    await executeRecaptcha?.('send') // expect: event google-recaptcha
    await next.executeRecaptcha('send') // expect: event google-recaptcha
  }
  return (
    <form onSubmit={send}>
      <ReCAPTCHA // expect: init google-recaptcha
        sitekey="6Lf_site"
      />
    </form>
  )
}
localStorage.setItem('rc::f', '1') // expect: storage google-recaptcha rc::f

// What follows only looks like it.
loadPlugin('6Lf_site')
export function verify(grecaptcha: { execute: (key: string) => void }): void {
  grecaptcha.execute('x')
}
export const check = fetch('https://www.google.com/recaptcha/api/siteverify', { method: 'POST' })
export const directive: string = 'script-src https://www.google.com/recaptcha/'
