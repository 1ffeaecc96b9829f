import { hasConsent, onConsent } from './consent.tsx'

function load(url) {
  const script = document.createElement('script')
  script.async = true
  script.src = url
  document.head.append(script)
}

function startAnalytics() {
  if (!hasConsent('statistics')) return
  load('https://www.googletagmanager.com/gtag/js?id=G-SHOP123456')
  window.dataLayer = window.dataLayer || []
  function gtag() { dataLayer.push(arguments) }
  gtag('js', new Date())
  gtag('config', 'G-SHOP123456')
}
startAnalytics()

onConsent('statistics', () => load('https://static.hotjar.com/c/hotjar-1234567.js?sv=6'))

if (Cookiebot.consent.statistics) {
  // WRONG: well gated, but .cookierc does not declare this service.
  load('https://www.clarity.ms/tag/shop123456')
}
