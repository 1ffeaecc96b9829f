const script = document.createElement('script')
script.async = true
script.src = 'https://cdn.appdynamics.com/adrum/adrum-latest.js' // expect: load appdynamics
document.head.appendChild(script)
const other = document.createElement('script')
other.async = true
other.src = '/js/adrum-latest.js' // expect: load appdynamics
document.head.appendChild(other)
window.ADRUM.report(new window.ADRUM.events.Error()) // expect: event appdynamics
ADRUM.command('reportEvent', {}) // expect: event appdynamics
navigator.sendBeacon('https://pdx-col.eum-appdynamics.com/eumcollector/beacons/browser/v1/a1b2/adrum', '{}') // expect: beacon appdynamics
document.cookie = 'ADRUM_BTa=1; max-age=86400' // expect: cookie appdynamics ADRUM_BTa

// What follows only looks like it.
export function shadowed(ADRUM) {
  ADRUM.report()
}
const alien = document.createElement('script')
alien.src = '/js/adrums.js'
document.head.appendChild(alien)
export const manual = 'See https://cdn.appdynamics.com/adrum/adrum-latest.js'
