import { useScriptSpeedCurve } from '#imports'
import { LUX as light } from './lights'

const script = document.createElement('script')
script.async = true
script.src = 'https://cdn.speedcurve.com/js/lux.js?id=4711' // expect: load speedcurve
document.head.appendChild(script)
window.LUX.init() // expect: init speedcurve
LUX.addData('cart', 3) // expect: event speedcurve
LUX.send() // expect: event speedcurve
useScriptSpeedCurve({ id: '4711', spaMode: true }) // expect: init speedcurve
new Image().src = 'https://lux.speedcurve.com/lux/?v=1&id=4711' // expect: pixel speedcurve
document.cookie = 'lux_uid=1; max-age=86400' // expect: cookie speedcurve lux_uid

// What follows only looks like it.
light.send()
export function shadowed(LUX) {
  LUX.send()
}
export const manual = 'See https://cdn.speedcurve.com/js/lux.js?id=4711'
