const script = document.createElement('script')
script.async = true
script.src = 'https://assets.adobedtm.com/a1b2/c3d4/launch-e5f6.min.js' // expect: load adobe-launch
document.head.appendChild(script)
const other = document.createElement('script')
other.async = true
other.src = '//assets.adobedtm.com/a1b2/satelliteLib-c3d4.js' // expect: load adobe-launch
document.head.appendChild(other)
window._satellite.track('add-to-cart', { id: 7 }) // expect: event adobe-launch
document.cookie = 'sat_track=1; max-age=86400' // expect: cookie adobe-launch sat_track

// What follows only looks like it.
export function shadowed(_satellite) {
  _satellite.track('x')
}
const alien = document.createElement('script')
alien.src = 'https://assets.adobedtm.com.example.org/launch.js'
document.head.appendChild(alien)
export const satellite = { track: () => 'orbit' }
satellite.track()
