// In United States sections 2 says that the visitor did not object.
__gpp('getField', (value) => {
  marketing() // unsoundCheck
  if (value === 2) marketing() // granted
  if (value === 2) statistics() // wrongCategory
  if (value !== 2) marketing() // refused
  if (value) marketing() // unsoundCheck
}, 'usnat.SaleOptOut')
__gpp('getField', (value) => {
  if (value === 2) marketing() // granted
}, 'usca.SharingOptOut')
__gpp('getField', (value) => {
  if (value === 2) marketing() // granted
}, 'usnat.TargetedAdvertisingOptOut')
window.__gpp('ping', ({ parsedSections }) => {
  marketing() // unsoundCheck
  if (parsedSections.usnat.SaleOptOut === 2) marketing() // granted
  if (parsedSections.usnat.SharingOptOut === 2) marketing() // granted
  if (parsedSections.usca.TargetedAdvertisingOptOut === 2) marketing() // granted
})
__gpp('addEventListener', (event) => {
  marketing() // unsoundCheck
  if (event.eventName === 'signalStatus') marketing() // unsoundCheck
})
