window._adftrack = Array.isArray(window._adftrack) ? window._adftrack : []
window._adftrack.push({ HttpHost: 'track.adform.net', pm: 4711, pagename: 'Home' }) // expect: event adform
const script = document.createElement('script')
script.async = true
script.src = 'https://s2.adform.net/banners/scripts/st/trackpoint-async.js' // expect: load adform
document.head.appendChild(script)
const other = document.createElement('script')
other.async = true
other.src = 'https://track.adform.net/serving/scripts/trackpoint/async/' // expect: load adform
document.head.appendChild(other)
export const fallback = (
  <noscript>
    <img
      height="1"
      width="1"
      alt=""
      src="https://track.adform.net/Serving/TrackPoint/?pm=4711" // expect: pixel adform
    />
  </noscript>
)
document.cookie = 'adformfrpid=1; max-age=86400' // expect: cookie adform adformfrpid

// What follows only looks like it.
export function shadowed(_adftrack) {
  _adftrack.push({})
}
const alien = document.createElement('script')
alien.src = 'https://s2.adform.net.example.org/banners/scripts/st/trackpoint-async.js'
document.head.appendChild(alien)
