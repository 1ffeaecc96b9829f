import { hasConsent } from './consent.tsx'

function startMetaPixel() {
  // WRONG: the pixel is marketing, and consent for statistics does not cover that.
  if (hasConsent('statistics')) fbq('init', '1234567890')
}
startMetaPixel()

// WRONG: the event fires after any consent, also one that leaves marketing out.
window.addEventListener('CookiebotOnAccept', () => {
  gtag('config', 'AW-1234567890')
})

function reportSale() {
  new Image().src = 'https://www.facebook.com/tr?id=1234567890&ev=Purchase&noscript=1'
}

if (hasConsent('marketing')) reportSale() // right ...
// WRONG: ... but this call reaches the same pixel without asking.
document.querySelector('#order').addEventListener('submit', () => reportSale())
