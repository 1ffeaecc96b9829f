import UmamiAnalytics, { useUmami } from '@danielgtmn/umami-react'
import { VueUmamiPlugin, trackUmamiEvent } from '@jaseeey/vue-umami-plugin'
import { umamiAnalytics } from '@c15t/scripts/umami-analytics'
import { useScriptUmamiAnalytics as fromNuxt } from '#imports'
import { umami as taste } from './tastes'

const script = document.createElement('script')
script.defer = true
script.dataset.websiteId = '94db1cb1-74f4'
script.src = 'https://cloud.umami.is/script.js' // expect: load umami
document.head.appendChild(script)
const hosted = document.createElement('script')
hosted.src = 'https://stats.example.com/umami.js' // expect: load umami
document.head.appendChild(hosted)
window.umami?.track('signup', { plan: 'free' }) // expect: event umami
umami.identify({ plan: 'free' }) // expect: event umami

export const plugin = VueUmamiPlugin({ websiteID: '94db1cb1-74f4', scriptSrc: 'https://stats.example.com/umami.js' }) // expect: init umami; load umami
trackUmamiEvent('signup', {}) // expect: event umami
export const scripts = [umamiAnalytics({ websiteId: '94db1cb1-74f4' })] // expect: init umami
useScriptUmamiAnalytics({ websiteId: '94db1cb1-74f4' }) // expect: init umami
fromNuxt({ websiteId: '94db1cb1-74f4' }) // expect: init umami

export function App() {
  const { track } = useUmami()
  return (
    <main>
      <UmamiAnalytics // expect: init umami
        websiteId="94db1cb1-74f4"
      />
      <button
        onClick={() => track('signup')} // expect: event umami
      >
        Sign up
      </button>
    </main>
  )
}
fetch('https://cloud.umami.is/api/send', { method: 'POST', body: '{}' }) // expect: beacon umami
localStorage.setItem('umami.disabled', '1') // expect: storage umami umami.disabled

// What follows only looks like it.
taste.track('miso')
export function cook(umami) {
  umami.track('x')
}
export const recipe = <a href="https://example.com/umami.js">Umami</a>
