import { usabilla_live as stage } from './stages'

const script = document.createElement('script')
script.async = true
script.src = '//w.usabilla.com/4f1c77aa.js' // expect: load usabilla
document.head.appendChild(script)
window.usabilla_live = lightningjs.require('usabilla_live', '//w.usabilla.com/4f1c77aa.js') // expect: init usabilla
window.usabilla_live('data', { custom: { plan: 'free' } }) // expect: event usabilla
usabilla_live('trigger', 'survey') // expect: event usabilla
window.usabilla.load('w.usabilla.com', '4f1c77aa') // expect: init usabilla

export function Feedback() {
  return <iframe title="Feedback" src="https://www.getfeedback.com/e/gRj4F1c" /> // expect: embed usabilla
}
document.cookie = 'usbls=1; path=/' // expect: cookie usabilla usbls

// What follows only looks like it.
stage('data')
export function act(usabilla_live) {
  usabilla_live('click')
}
export const link = <a href="https://www.getfeedback.com/e/gRj4F1c">Feedback</a>
