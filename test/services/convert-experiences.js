import ConvertSDK from '@convertcom/js-sdk'
import Convert from './units'

const script = document.createElement('script')
script.async = true
script.src = 'https://cdn-4.convertexperiments.com/js/10012345-10012346.js' // expect: load convert-experiences
document.head.appendChild(script)
window._conv_q = window._conv_q || []
window._conv_q.push(['triggerConversion', '100123']) // expect: event convert-experiences
export const sdk = new ConvertSDK({ sdkKey: '1/2' }) // expect: init convert-experiences
document.cookie = '_conv_v=1; max-age=86400' // expect: cookie convert-experiences _conv_v

// What follows only looks like it.
export const metres = new Convert(12)
export function shadowed(_conv_q) {
  _conv_q.push(['x'])
}
const alien = document.createElement('script')
alien.src = 'https://cdn-4.convertexperiments.com.example.org/js/1.js'
document.head.appendChild(alien)
