import { optimizely as compiler } from './compiler'

const script = document.createElement('script')
script.src = 'https://cdn.optimizely.com/js/16180790160.js' // expect: load optimizely
document.head.insertBefore(script, document.head.firstChild)

export function load(project) {
  const tag = document.createElement('script')
  tag.src = `https://cdn.optimizely.com/js/${project}.js` // expect: load optimizely
  document.head.append(tag)
}
window.optimizely = window.optimizely || []
window.optimizely.push({ type: 'activate' }) // expect: init optimizely
optimizely.push({ type: 'event', eventName: 'signup', tags: { revenue: 1200 } }) // expect: event optimizely
window['optimizely'].push(['trackEvent', 'signup']) // expect: event optimizely
export const data = window.optimizely.get('data')

export function Head() {
  return <script src="https://cdn.optimizely.com/js/16180790160.js" /> // expect: load optimizely
}
navigator.sendBeacon('https://logx.optimizely.com/v1/events', '{}') // expect: beacon optimizely
document.cookie = 'optimizelyEndUserId=oeu1; max-age=15552000' // expect: cookie optimizely optimizelyEndUserId

// What follows only looks like it.
compiler.push({ type: 'event' })
export function pass(optimizely) {
  optimizely.push({ type: 'activate' })
}
window.optimizely.push({ type: 'holdEvents' })
export const api = fetch('https://api.optimizely.com/v2/projects')
