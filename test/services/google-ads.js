const script = document.createElement('script')
script.async = true
script.src = 'https://www.googletagmanager.com/gtag/js?id=AW-987654321' // expect: load google-ads
document.head.appendChild(script)

window.dataLayer = window.dataLayer || []
function gtag() {
  window.dataLayer.push(arguments)
}
gtag('js', new Date())
gtag('consent', 'update', { ad_storage: 'granted' }) // expect: event google-analytics
gtag('config', 'AW-987654321') // expect: init google-ads
gtag('event', 'conversion', { send_to: 'AW-987654321/AbCdEf', value: 5 }) // expect: event google-ads
gtag('event', 'page_view', { send_to: 'AW-987654321' }) // expect: event google-ads

const ACCOUNT = 'AW-987654321'
gtag('config', ACCOUNT, { allow_enhanced_conversions: true }) // expect: init google-ads
gtag('config', process.env.NEXT_PUBLIC_GOOGLE_ADS_ID) // expect: init google-ads
gtag('config', process.env.NEXT_PUBLIC_GA_ID) // expect: init google-analytics
export function loadAds(suffix) {
  const tag = document.createElement('script')
  tag.src = `https://www.googletagmanager.com/gtag/js?id=AW-${suffix}` // expect: load google-ads
  document.body.append(tag)
}

const legacy = document.createElement('script')
legacy.src = '//www.googleadservices.com/pagead/conversion_async.js' // expect: load google-ads
document.head.appendChild(legacy)
window.google_trackConversion({ google_conversion_id: 987654321 }) // expect: event google-ads

new Image().src = 'https://googleads.g.doubleclick.net/pagead/viewthroughconversion/9876/' // expect: pixel google-ads
const audience = new Image(1, 1)
audience.src = 'https://www.google.com/ads/ga-audiences?v=1&t=sr' // expect: pixel google-ads
document.cookie = '_gcl_au=1.1.55.66; max-age=7776000; path=/' // expect: cookie google-ads _gcl_au

// What follows only looks like it.
export const search = 'https://www.google.com/search?q=pagead'
fetch('https://www.google.com/maps/api/directions')
export function pretend(gtag) {
  gtag('config', 'AW-000000000')
}
export const accounts = { ads: 'AW-987654321', label: 'AbCdEf' }
