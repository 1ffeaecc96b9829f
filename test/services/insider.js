window.InsiderQueue = window.InsiderQueue || []
window.InsiderQueue.push({ type: 'init' }) // expect: event insider
const script = document.createElement('script')
script.async = true
script.src = 'https://example.api.useinsider.com/ins.js?id=10001234' // expect: load insider
document.head.appendChild(script)
export function load(partner, id) {
  const script = document.createElement('script')
  script.src = `https://${partner}.api.useinsider.com/ins.js?id=${id}` // expect: load insider
  document.head.appendChild(script)
}
window.Insider.eventManager.dispatch('init:page') // expect: event insider

// What follows only looks like it.
export function shadowed(InsiderQueue) {
  InsiderQueue.push({})
}
const alien = document.createElement('script')
alien.src = 'https://example.api.useinsider.com.example.org/ins.js'
document.head.appendChild(alien)
