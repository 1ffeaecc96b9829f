const script = document.createElement('script')
script.async = true
script.src = 'https://s.d.adup-tech.com/jsapi' // expect: load adup
document.head.appendChild(script)
uAd.embed('ad-1', { placementKey: 'a1b2' }) // expect: init adup
new Image().src = 'https://d.adup-tech.com/campaign/conversion/4711?a=1' // expect: pixel adup
const other = document.createElement('script')
other.async = true
other.src = 'https://s.d.adup-tech.com/services/retargeting.js' // expect: load adup
document.head.appendChild(other)

// What follows only looks like it.
export function shadowed(uAd) {
  uAd.embed('x')
}
export const manual = 'See https://s.d.adup-tech.com/jsapi'
const alien = document.createElement('script')
alien.src = 'https://s.d.adup-tech.com.example.org/jsapi'
document.head.appendChild(alien)
