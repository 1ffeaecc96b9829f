window.STONLY_WID = 'a1b2c3'
const script = document.createElement('script')
script.async = true
script.src = 'https://stonly.com/js/widget/v2/stonly-widget.js?v=1' // expect: load stonly
document.head.appendChild(script)
window.StonlyWidget('identify', 'u-1') // expect: event stonly
StonlyWidget('openGuide', { guideId: 'g' }) // expect: event stonly

// What follows only looks like it.
export function shadowed(StonlyWidget) {
  StonlyWidget('identify')
}
StonlyWidget('closeWidget')
export const manual = 'See https://stonly.com/js/widget/v2/stonly-widget.js'
