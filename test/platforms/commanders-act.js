// Categories go by numbers that only the site can tell.
cact('consent.get', (result) => {
  marketing() // unsoundCheck
  if (result.consent.categories[3].status === 'on') marketing() // unsoundCheck
  if (result.consent.categories[3].status) marketing() // unsoundCheck
  if (result.consent.status) marketing() // unsoundCheck
})
window.cact('consent.onUpdate', ({ consent }) => {
  marketing() // unsoundCheck
  if (consent.categories['3'].status === 'on') marketing() // unsoundCheck
})
cact('consent.onReady', () => marketing()) // unsoundCheck
marketing() // ungated
