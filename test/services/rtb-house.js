;(function (w, d, dn, t) {
  w[dn] = w[dn] || []
  w[dn].push({ eventType: 'init', value: t, dc: '' }) // expect: event rtb-house
  var f = d.getElementsByTagName('script')[0]
  var c = d.createElement('script')
  c.async = true
  c.src = 'https://tags.creativecdn.com/' + t + '.js' // expect: load rtb-house
  f.parentNode.insertBefore(c, f)
})(window, document, 'rtbhEvents', 'a1B2c3D4')
window.rtbhEvents.push({ eventType: 'basketadd', offerId: '7' }) // expect: event rtb-house
new Image().src = 'https://creativecdn.example.creativecdn.com/tags?id=pr_a1' // expect: pixel rtb-house

// What follows only looks like it.
export function shadowed(rtbhEvents) {
  rtbhEvents.push({})
}
const alien = document.createElement('script')
alien.src = 'https://tags.creativecdn.com.example.org/a1B2.js'
document.head.appendChild(alien)
