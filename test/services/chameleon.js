import chameleon from '@chamaeleonidae/chmln'
import chmlnLocal from './reptiles'

const script = document.createElement('script')
script.async = true
script.src = 'https://fast.trychameleon.com/messo/a1b2/messo.min.js' // expect: load chameleon
document.head.appendChild(script)
window.chmln.identify('u-1', { email: 'u@example.com' }) // expect: event chameleon
chmln.track('Exported') // expect: event chameleon
chameleon.init('a1b2', { fastUrl: 'https://fast.trychameleon.com/' }) // expect: init chameleon
chameleon.identify('u-1') // expect: event chameleon

// What follows only looks like it.
chmlnLocal.init('green')
export function shadowed(chmln) {
  chmln.track('x')
}
export const manual = 'See https://fast.trychameleon.com/messo/a1b2/messo.min.js'
