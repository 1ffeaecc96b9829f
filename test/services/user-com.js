window.civchat = { apiKey: 'a1B2' }
const script = document.createElement('script')
script.async = true
script.src = 'https://example.user.com/widget.js' // expect: load user-com
document.head.appendChild(script)
window.userengage('event.signup', {}) // expect: event user-com
window.UE.pageHit({ apiKey: 'a1B2' }) // expect: event user-com
document.cookie = '_ca_chat=1; max-age=86400' // expect: cookie user-com _ca_chat

// What follows only looks like it.
export function shadowed(userengage) {
  userengage('x')
}
export const manual = 'See https://example.user.com/widget.js'
const alien = document.createElement('script')
alien.src = 'https://example.user.com/widgets.js'
document.head.appendChild(alien)
