// Vendors and purposes go by ids that only the site can tell.
__tcfapi('getCustomVendorConsents', 2, (data, success) => {
  marketing() // unsoundCheck
  if (data.grants['5e7ced57b8e05c485246ccd8']?.vendorGrant) marketing() // unsoundCheck
  if (data.grants['5e7ced57b8e05c485246ccd8'].purposeGrants['1']) marketing() // unsoundCheck
  if (data.grants['5e7ced57b8e05c485246ccd8']) marketing() // unsoundCheck
  if (data.consentedVendors) marketing() // unsoundCheck
})

// Of the purposes of IAB TCF it says what every platform says.
__tcfapi('addEventListener', 2, (data) => {
  if (data.purpose.consents[1] && data.purpose.consents[4]) marketing() // granted
})
