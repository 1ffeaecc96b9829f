// The active groups are one text: an id in it grants that id's category.
if (OnetrustActiveGroups.includes('C0004')) marketing() // granted
if (window.OnetrustActiveGroups.includes('C0002')) statistics() // granted
if (OnetrustActiveGroups.includes('C0003')) preferences() // granted
if (OnetrustActiveGroups.includes('C0005')) marketing() // granted
if (OnetrustActiveGroups.includes(',C0004,')) marketing() // granted
if (OptanonActiveGroups.includes(',C0002,')) statistics() // granted
if (OnetrustActiveGroups?.includes('C0002')) statistics() // granted
if (OnetrustActiveGroups.includes('C0002')) marketing() // wrongCategory
if (OnetrustActiveGroups.includes('C0001')) statistics() // wrongCategory
if (OnetrustActiveGroups) marketing() // unsoundCheck

// The same by position, where 0 and -1 are the trap.
if (OptanonActiveGroups.indexOf(',C0002,') > -1) statistics() // granted
if (OptanonActiveGroups.indexOf('C0002') !== -1) statistics() // granted
if (OptanonActiveGroups.indexOf('C0004') >= 0) marketing() // granted
if (~OptanonActiveGroups.indexOf('C0004')) marketing() // granted
if (OptanonActiveGroups.indexOf('C0004') === -1) marketing() // refused
if (OptanonActiveGroups.indexOf('C0004')) marketing() // ungated

// The same as a list or a set.
if (OnetrustActiveGroups.split(',').includes('C0004')) marketing() // granted
if (new Set(OnetrustActiveGroups.split(',')).has('C0002')) statistics() // granted
if (new Set(OnetrustActiveGroups.split(',')).has('C0002')) marketing() // wrongCategory

// The status is a number: -1 says that nobody has answered yet.
if (OneTrust.getPurposeConsentStatus('C0004') === 1) marketing() // granted
if (OneTrust.getPurposeConsentStatus('C0004')) marketing() // unsoundCheck

// A closed banner may have been closed by a refusal.
if (OneTrust.IsAlertBoxClosed()) marketing() // unsoundCheck
OneTrust.OnConsentChanged(() => {
  marketing() // unsoundCheck
  if (OnetrustActiveGroups.includes('C0004')) marketing() // granted
})
window.addEventListener('OTConsentApplied', () => {
  statistics() // unsoundCheck
})

// The event carries the groups as a list.
window.addEventListener('OneTrustGroupsUpdated', (event) => {
  statistics() // unsoundCheck
  if (event.detail.includes('C0002')) statistics() // granted
  if (event.detail.includes('C0002')) marketing() // wrongCategory
})

// Inserts the script, and then calls back, only where the group is active.
OneTrust.InsertScript('https://cdn.example.com/a.js', 'head', () => marketing(), null, 'C0004') // granted
OneTrust.InsertScript('https://cdn.example.com/a.js', 'head', () => marketing(), null, 'C0002') // wrongCategory
OneTrust.InsertScript('https://cdn.example.com/a.js', 'head', () => marketing(), null, '') // ungated

// Called on every page and after every change.
function OptanonWrapper() {
  statistics() // ungated
  if (!OnetrustActiveGroups.includes('C0002')) return
  statistics() // granted
}

// Another list that happens to hold such an id.
const shelf = ['C0004']
if (shelf.includes('C0004')) marketing() // ungated

// Inserts markup in the same way.
OneTrust.InsertHtml('', 'head', () => marketing(), null, 'C0004') // granted

// Tags name their groups in a class, and wait for all of them.
statistics(<script type="text/plain" className="optanon-category-C0002" src="https://x.example/a.js" />) // granted
marketing(<script type="text/plain" class="wide optanon-category-C0002-C0004" src="https://x.example/a.js" />) // granted
marketing(<iframe className="optanon-category-C0004" data-src="https://x.example/player" />) // granted
marketing(<script type="text/plain" className="optanon-category-C0002" src="https://x.example/a.js" />) // wrongCategory
statistics(<script type="text/javascript" className="optanon-category-C0002" src="https://x.example/a.js" />) // unsoundCheck
statistics(<script className="optanon-category-C0002" src="https://x.example/a.js" />) // unsoundCheck
if (OptanonActiveGroups) marketing() // unsoundCheck
if (OptanonActiveGroups.includes('C0002')) statistics() // granted
if (OnetrustActiveGroups.includes(',C0002,')) statistics() // granted
