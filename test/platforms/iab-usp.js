// The third character is Y where the visitor objected.
__uspapi('getUSPData', 1, (data, success) => {
  marketing() // unsoundCheck
  if (!success) return
  if (data.uspString[2] !== 'Y') marketing() // granted
  if (data.uspString[2] === 'N') marketing() // granted
  if (data.uspString.charAt(2) !== 'Y') marketing() // granted
  if (data.uspString.charAt(2) === 'N') marketing() // granted
  if (data.uspString[2] === 'Y') marketing() // refused
  if (data.uspString[2] !== 'Y') statistics() // wrongCategory
  if (data.uspString) marketing() // unsoundCheck
})
