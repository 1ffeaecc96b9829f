import { _stq as local } from './queues'

const script = document.createElement('script')
script.defer = true
script.src = 'https://stats.wp.com/e-202447.js' // expect: load wordpress-jetpack
document.head.appendChild(script)
const tracks = document.createElement('script')
tracks.src = '//stats.wp.com/w.js?61' // expect: load wordpress-jetpack
document.head.append(tracks)

window._stq = window._stq || []
window._stq.push(['view', { v: 'ext', blog: '4455', post: '7' }]) // expect: event wordpress-jetpack
_stq.push(['clickTrackerInit', '4455', '7'])
window._tkq = window._tkq || []
window._tkq.push(['recordEvent', 'example_opened', {}]) // expect: event wordpress-jetpack
new Image().src = 'https://pixel.wp.com/g.gif?v=ext&blog=4455&post=7' // expect: pixel wordpress-jetpack
document.cookie = 'tk_qs=; path=/; max-age=1800' // expect: cookie wordpress-jetpack tk_qs

// What follows only looks like it.
local.push(['view'])
export function queue(_stq) {
  _stq.push(['view', {}])
}
export const photo = new Image()
photo.src = 'https://i0.wp.com/example.com/photo.jpg'
