// Vendors and purposes go by ids that only the site can tell.
const data = __cmp('getCMPData')
if (data.vendorConsents['s26']) statistics() // unsoundCheck
if (data.purposeConsents['c1']) marketing() // unsoundCheck
if (data.consentExists) marketing() // unsoundCheck
if (data) marketing() // unsoundCheck
if (__cmp('consentStatus').userChoiceExists) marketing() // unsoundCheck

// A tag waits for the vendor that it names, which is its own.
statistics(<script type="text/plain" className="cmplazyload" data-cmp-vendor="s26" data-cmp-src="https://x.example/a.js" />) // granted
marketing(<iframe className="cmplazyload" src="about:blank" data-cmp-vendor="123" data-cmp-src="https://x.example/player" />) // granted
marketing(<script className="cmplazyload" data-cmp-vendor="123" src="https://x.example/a.js" />) // unsoundCheck
marketing(<script data-cmp-ab="1" src="https://x.example/a.js" />) // ungated
