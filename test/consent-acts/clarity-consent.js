import Clarity from '@microsoft/clarity'

window.clarity('consentv2', { ad_Storage: 'denied', analytics_Storage: 'denied' }) // sets
window.clarity('consentv2', { ad_Storage: 'granted', analytics_Storage: 'granted' }) // tells
window.clarity('consent') // tells
window.clarity('set', 'plan', 'pro')
Clarity.consentV2({ ad_Storage: 'denied', analytics_Storage: 'denied' }) // sets
Clarity.consentV2({ ad_Storage: 'granted', analytics_Storage: 'granted' }) // tells
Clarity.consent() // tells
Clarity.init('abc') // starts
