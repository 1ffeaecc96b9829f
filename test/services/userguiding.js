const script = document.createElement('script')
script.async = true
script.src = 'https://static.userguiding.com/media/user-guiding-12345ID-embedded.js' // expect: load userguiding
document.head.appendChild(script)
export function load(id) {
  const script = document.createElement('script')
  script.src = 'https://static.userguiding.com/media/user-guiding-' + id + '-embedded.js' // expect: load userguiding
  document.head.appendChild(script)
}
window.userGuiding.identify('u-1', { plan: 'free' }) // expect: event userguiding
userGuiding.track('Exported') // expect: event userguiding

// What follows only looks like it.
export function shadowed(userGuiding) {
  userGuiding.identify('u')
}
const alien = document.createElement('script')
alien.src = 'https://static.userguiding.com/images/logo.js'
document.head.appendChild(alien)
