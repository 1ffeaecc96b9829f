window._walkmeConfig = { smartLoad: true }
const script = document.createElement('script')
script.async = true
script.src = 'https://cdn.walkme.com/users/a1b2c3/walkme_a1b2c3_https.js' // expect: load walkme
document.head.appendChild(script)
export function load(guid) {
  const script = document.createElement('script')
  script.src = `https://cdn.walkme.com/users/${guid}/walkme_${guid}_https.js` // expect: load walkme
  document.head.appendChild(script)
}
window.WalkMeAPI.startFlowById(4711) // expect: event walkme

// What follows only looks like it.
export function shadowed(WalkMeAPI) {
  WalkMeAPI.toggleMenu()
}
const alien = document.createElement('script')
alien.src = 'https://cdn.walkme.com/images/logo.js' // expect: load -
document.head.appendChild(alien)
