import rybbit from '@rybbit/js'
import { useScriptRybbitAnalytics } from '#imports'
import { rybbitAnalytics } from '@c15t/scripts/rybbit-analytics'
import frog from './frogs'

rybbit.init({ analyticsHost: 'https://app.rybbit.io/api', siteId: '1' }) // expect: init rybbit
rybbit.event('signup') // expect: event rybbit
const { proxy } = useScriptRybbitAnalytics({ siteId: '1' }) // expect: init rybbit
proxy.pageview()
export const scripts = [rybbitAnalytics({ siteId: '1' })] // expect: init rybbit
window.rybbit.identify('u-1') // expect: event rybbit
const script = document.createElement('script')
script.async = true
script.src = 'https://app.rybbit.io/api/script.js' // expect: load rybbit
document.head.appendChild(script)
localStorage.setItem('rybbit-user-id', '1') // expect: storage rybbit rybbit-user-id

// What follows only looks like it.
frog.init({ siteId: '1' })
export function shadowed(rybbit) {
  rybbit.event('x')
}
export const manual = 'See https://app.rybbit.io/api/script.js'
