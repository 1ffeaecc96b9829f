// The choices go by vendor.
;(window._axcb = window._axcb || []).push((axeptio) => {
  marketing() // unsoundCheck
  axeptio.on('cookies:complete', (choices) => {
    marketing() // unsoundCheck
    if (choices.google_analytics) statistics() // granted
    if (choices.facebook_pixel) marketing() // granted
    if (choices.google_analytics) marketing() // wrongCategory
    if (!choices.google_analytics) statistics() // refused
    if (choices.our_own_counter) statistics() // unsoundCheck
  })
})
window._axcb.push(function (sdk) {
  sdk.on('consent:saved', () => {
    marketing() // unsoundCheck
  })
})

const { choices } = window.axeptioSDK.userPreferencesManager
if (choices.google_ads) marketing() // granted
if (choices.our_own_counter) statistics() // unsoundCheck
if (choices) statistics() // unsoundCheck
