// A category needs purpose 1 and one of its own.
__tcfapi('addEventListener', 2, (tcData, success) => {
  marketing() // unsoundCheck
  if (!success) return
  if (tcData.purpose.consents[1] && tcData.purpose.consents[4]) marketing() // granted
  if (tcData.purpose.consents['1'] && tcData.purpose.consents['2']) marketing() // granted
  if (tcData.purpose.consents[1] && tcData.purpose.consents[7]) marketing() // granted
  if (tcData.purpose.consents[1] && tcData.purpose.consents[8]) statistics() // granted
  if (tcData.purpose.consents[1] && tcData.purpose.consents[9]) statistics() // granted
  if (tcData.purpose?.consents?.[1] === true && tcData.purpose?.consents?.[3] === true) marketing() // granted
  if (tcData.purpose.consents[1] && (tcData.purpose.consents[3] || tcData.purpose.consents[4])) marketing() // granted
  if (tcData.purpose.consents[1] && tcData.purpose.consents[8]) marketing() // wrongCategory
  if (tcData.purpose.consents[1] && tcData.purpose.consents[4]) statistics() // wrongCategory
})

// One purpose alone grants nothing, and the callback itself runs before the visitor is asked.
window.__tcfapi('addEventListener', 2, function (tcData) {
  if (tcData.purpose.consents[1]) marketing() // unsoundCheck
  if (tcData.purpose.consents[4]) marketing() // unsoundCheck
  if (tcData.purpose.consents[1] || tcData.purpose.consents[4]) marketing() // unsoundCheck
  const { consents } = tcData.purpose
  if (consents[1] && consents[2]) marketing() // granted
  if (!consents[1] || !consents[8]) return
  statistics() // granted
})

// What the data says beside the purposes is no consent.
__tcfapi('addEventListener', 2, (tcData) => {
  if (tcData.gdprApplies === false) marketing() // unsoundCheck
  if (tcData.eventStatus === 'useractioncomplete') marketing() // unsoundCheck
  if (tcData.eventStatus === 'tcloaded') statistics() // unsoundCheck
  if (tcData.purpose.legitimateInterests[8]) statistics() // unsoundCheck
  if (tcData.purpose.consents) marketing() // unsoundCheck
  if (tcData.vendor.consents[755]) marketing() // unsoundCheck
})

// The older command, and a callback with a name.
__tcfapi('getTCData', 2, (data) => {
  if (data.purpose.consents[1] && data.purpose.consents[3]) marketing() // granted
})
function onConsentData(data) {
  if (data.purpose.consents[1] && data.purpose.consents[9]) statistics() // granted
  marketing() // unsoundCheck
}
__tcfapi('addEventListener', 2, onConsentData)

// Data of the same shape from elsewhere.
function fromServer(tcData) {
  if (tcData.purpose.consents[1] && tcData.purpose.consents[4]) marketing() // ungated
}
fromServer(readCache())
