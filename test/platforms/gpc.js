// The browser objects, or it does not.
if (navigator.globalPrivacyControl !== true) marketing() // granted
if (window.navigator.globalPrivacyControl === false) marketing() // granted
if (navigator.globalPrivacyControl !== true) statistics() // wrongCategory
if (navigator.globalPrivacyControl === true) marketing() // refused
if (navigator.globalPrivacyControl) statistics() // unsoundCheck
function advertise() {
  if (navigator.globalPrivacyControl === true) return
  marketing() // granted
}
advertise()

// An older signal, which no law knows.
if (navigator.doNotTrack !== '1') marketing() // unsoundCheck
if (navigator.doNotTrack !== 'yes') marketing() // unsoundCheck
if (navigator.doNotTrack === '0') marketing() // unsoundCheck
if (window.doNotTrack !== '1') marketing() // unsoundCheck
if (navigator.msDoNotTrack !== '1') marketing() // unsoundCheck
