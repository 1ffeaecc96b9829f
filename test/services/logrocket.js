import LogRocket from 'logrocket'
import { logRocket } from '@c15t/scripts/logrocket'
import { init as launch } from './rockets'

LogRocket.init('acme/shop', { network: { isEnabled: false } }) // expect: init logrocket
LogRocket.identify('u-1', { name: 'Ada' }) // expect: event logrocket
LogRocket.track('Ordered') // expect: event logrocket
export const url = LogRocket.sessionURL

const script = document.createElement('script')
script.src = 'https://cdn.logrocket.io/LogRocket.min.js' // expect: load logrocket
script.crossOrigin = 'anonymous'
script.onload = () => window.LogRocket && window.LogRocket.init('acme/shop') // expect: init logrocket
document.head.appendChild(script)
export const scripts = [logRocket({ appId: 'acme/shop' })] // expect: init logrocket
fetch('https://r.lr-in.com/i?a=acme%2Fshop', { method: 'POST' }) // expect: beacon logrocket
document.cookie = '_lr_tabs_-acme/shop=1' // expect: cookie logrocket _lr_tabs_-acme/shop

// What follows only looks like it.
launch('acme/shop')
export function fire(LogRocket) {
  LogRocket.init('x/y')
}
export const read = 'https://docs.logrocket.com/reference/cookies'
