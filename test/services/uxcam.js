;(function (appKey, opts) {
  window.uxc = {
    __t: [],
    __ak: appKey,
    __o: opts,
    event: function (n, p) {
      this.__t.push(['event', n, p])
    },
    setUserIdentity: function (i) {
      this.__t.push(['setUserIdentity', i])
    },
  }
  var script = document.createElement('script')
  script.src = '//websdk-recording.uxcam.com/index.js' // expect: load uxcam
  script.async = true
  document.getElementsByTagName('head')[0].appendChild(script)
})('a1b2c3', {})
window.uxc.event('checkout', {}) // expect: event uxcam
uxc.setUserIdentity('u-1') // expect: event uxcam

// What follows only looks like it.
export function shadowed(uxc) {
  uxc.event('x')
}
const alien = document.createElement('script')
alien.src = 'https://websdk-recording.uxcam.com.example.org/index.js'
document.head.appendChild(alien)
export const manual = 'See https://websdk-recording.uxcam.com/index.js'
