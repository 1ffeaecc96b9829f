import { WidgetInstance } from 'friendly-challenge'
import { FriendlyCaptchaSDK } from '@friendlycaptcha/sdk'
import { WidgetInstance as Own } from './widgets'

const box = document.getElementById('captcha') as HTMLElement
const widget = new WidgetInstance(box, { sitekey: 'FCM1' }) // expect: init friendly-captcha
widget.start()
const sdk = new FriendlyCaptchaSDK() // expect: init friendly-captcha
sdk.createWidget({ element: box, sitekey: 'FCM1' })

const script: HTMLScriptElement = document.createElement('script')
script.type = 'module'
script.src = 'https://cdn.jsdelivr.net/npm/friendly-challenge@0.9.18/widget.module.min.js' // expect: load friendly-captcha
document.head.appendChild(script)
const newer = document.createElement('script')
newer.src = 'https://cdn.jsdelivr.net/npm/@friendlycaptcha/sdk@0.1.20/site.min.js' // expect: load friendly-captcha
newer.onload = () => {
  ;(window as any).frcaptcha.createWidget({ element: box, sitekey: 'FCM1' }) // expect: init friendly-captcha
}
document.head.appendChild(newer)
void fetch('https://api.friendlycaptcha.com/api/v1/puzzle?sitekey=FCM1') // expect: beacon friendly-captcha
sessionStorage.setItem('frc_sid', 'x') // expect: storage friendly-captcha frc_sid

// What follows only looks like it.
new Own(box, { sitekey: 'x' })
export function make(frcaptcha: { createWidget: (options: object) => void }): void {
  frcaptcha.createWidget({})
}
const library = document.createElement('script')
library.src = 'https://cdn.jsdelivr.net/npm/canvas-confetti@1.9.3/dist/confetti.browser.min.js'
document.head.appendChild(library)
