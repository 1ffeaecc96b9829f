// Purposes are numbered: 4 measures, 5 advertises.
if (_iub.cs.consent.purposes[4]) statistics() // granted
if (window._iub?.cs?.consent?.purposes?.['5']) marketing() // granted
if (_iub.cs.consent.purposes[3]) preferences() // granted
if (_iub.cs.consent.purposes[4]) marketing() // wrongCategory
if (_iub.cs.consent.purposes[1]) marketing() // wrongCategory
if (!_iub.cs.consent.purposes[4]) statistics() // refused
if (_iub.cs.consent.purposes) statistics() // unsoundCheck
if (_iub.cs.consent) statistics() // unsoundCheck

statistics(<script type="text/plain" className="_iub_cs_activate" data-iub-purposes="4" src="https://x.example/a.js" />) // granted
marketing(<iframe className="_iub_cs_activate" data-iub-purposes="5" data-suppressedsrc="https://x.example/player" />) // granted
marketing(<script type="text/plain" className="_iub_cs_activate" data-iub-purposes="4" src="https://x.example/a.js" />) // wrongCategory
marketing(<script type="text/plain" className="_iub_cs_activate" data-iub-purposes="4,5" src="https://x.example/a.js" />) // ungated
statistics(<script className="_iub_cs_activate" data-iub-purposes="4" src="https://x.example/a.js" />) // unsoundCheck
statistics(<script type="plain/text" className="_iub_cs_activate" data-iub-purposes="4" src="https://x.example/a.js" />) // unsoundCheck
