import Clarity from '@microsoft/clarity'
import { clarity as reactClarity } from 'react-microsoft-clarity'
import { init } from './clarity-of-speech'

;(function (c, l, a, r, i, t, y) {
  c[a] = c[a] || function () {
    (c[a].q = c[a].q || []).push(arguments)
  }
  t = l.createElement(r)
  t.async = 1
  t.src = 'https://www.clarity.ms/tag/' + i // expect: load microsoft-clarity
  y = l.getElementsByTagName(r)[0]
  y.parentNode.insertBefore(t, y)
})(window, document, 'clarity', 'script', 'k3j9x2m1qz')
window.clarity('set', 'plan', 'free') // expect: event microsoft-clarity
window.clarity('event', 'checkout') // expect: event microsoft-clarity
window.clarity('consent') // expect: event microsoft-clarity
window.clarity('consentv2', { ad_Storage: 'denied', analytics_Storage: 'denied' }) // expect: event microsoft-clarity

export function load(id) {
  const script = document.createElement('script')
  script.src = `https://www.clarity.ms/tag/${id}` // expect: load microsoft-clarity
  document.head.appendChild(script)
}

Clarity.init('k3j9x2m1qz') // expect: init microsoft-clarity
Clarity.setTag('plan', 'free') // expect: event microsoft-clarity
Clarity.consent(false)
reactClarity.init('k3j9x2m1qz') // expect: init microsoft-clarity
document.cookie = '_clck=k3j9; max-age=31536000' // expect: cookie microsoft-clarity _clck

// What follows only looks like it.
init('k3j9x2m1qz')
export function explain(clarity) {
  clarity('set', 'tone', 'plain')
}
export const dashboard = 'https://clarity.microsoft.com/projects'
export const source = 'https://www.clarity.ms/tag/'
