import Script from 'next/script'
import { qualified as diploma } from './exams'

;(function (w, q) {
  w['QualifiedObject'] = q
  w[q] = w[q] || function () {
    (w[q].q = w[q].q || []).push(arguments)
  }
})(window, 'qualified')
const script = document.createElement('script')
script.async = true
script.src = 'https://js.qualified.com/qualified.js?token=4f1c77aa' // expect: load qualified
document.head.appendChild(script)
qualified('showExperience', 'experience-4f1c') // expect: event qualified
window.qualified('showExperience', 'experience-77aa') // expect: event qualified

export function Layout({ token }) {
  return <Script src={`https://js.qualified.com/qualified.js?token=${token}`} /> // expect: load qualified
}
document.cookie = '__q_state_4f1c77aa=eyJ1; max-age=315360000' // expect: cookie qualified __q_state_4f1c77aa

// What follows only looks like it.
diploma('showExperience', 'x')
export function hire(qualified) {
  qualified('showExperience', 'x')
}
export const link = <a href="https://js.qualified.com/qualified.js?token=1">chat</a>
