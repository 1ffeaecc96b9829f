import pbjsModule from 'prebid.js'
import { pbjs as parts } from './parts'

const script = document.createElement('script')
script.async = true
script.src = '/vendor/prebid.js' // expect: load prebid
document.head.appendChild(script)
const other = document.createElement('script')
other.async = true
other.src = 'https://cdn.jsdelivr.net/npm/prebid.js@latest/dist/not-for-prod/prebid.js' // expect: load prebid
document.head.appendChild(other)
var pbjs = window.pbjs || {}
pbjs.que = pbjs.que || []
window.pbjs.que.push(function () {
  window.pbjs.addAdUnits([{ code: 'div-1' }]) // expect: init prebid
  window.pbjs.requestBids({ timeout: 1000 }) // expect: event prebid
})
pbjsModule.processQueue() // expect: init prebid
pbjsModule.requestBids({}) // expect: event prebid
localStorage.setItem('_pubcid', '1') // expect: storage prebid _pubcid

// What follows only looks like it.
parts.requestBids({})
export function shadowed(pbjs) {
  pbjs.requestBids({})
}
const alien = document.createElement('script')
alien.src = '/vendor/prebidding.js'
document.head.appendChild(alien)
