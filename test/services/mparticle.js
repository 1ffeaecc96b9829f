import mParticle from '@mparticle/web-sdk'
import particle from './physics'

mParticle.init('us1-a1b2', { isDevelopmentMode: false }) // expect: init mparticle
mParticle.logEvent('Bought', mParticle.EventType.Transaction, {}) // expect: event mparticle
window.mParticle.logPageView('Home') // expect: event mparticle
const script = document.createElement('script')
script.async = true
script.src = 'https://jssdkcdns.mparticle.com/js/v2/us1-a1b2/mparticle.js' // expect: load mparticle
document.head.appendChild(script)
localStorage.setItem('mprtcl-v4_A1B2', '1') // expect: storage mparticle mprtcl-v4_A1B2

// What follows only looks like it.
particle.init('electron')
export function shadowed(mParticle) {
  mParticle.logEvent('x')
}
export const manual = 'See https://jssdkcdns.mparticle.com/js/v2/us1-a1b2/mparticle.js'
