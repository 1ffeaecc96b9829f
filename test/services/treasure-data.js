import Treasure from 'td-js-sdk'
import Chest from './pirates'

const td = new Treasure({ host: 'eu01.records.in.treasuredata.com', writeKey: 'k', database: 'd' }) // expect: init treasure-data
td.trackPageview('pageviews') // expect: event treasure-data
const direct = new window.Treasure({ database: 'd', writeKey: 'k' }) // expect: init treasure-data
direct.trackEvent('events', {}) // expect: event treasure-data
const script = document.createElement('script')
script.async = true
script.src = 'https://cdn.treasuredata.com/sdk/4.4/td.min.js' // expect: load treasure-data
document.head.appendChild(script)
document.cookie = '_td_global=1; max-age=86400' // expect: cookie treasure-data _td_global

// What follows only looks like it.
export const gold = new Chest({ database: 'd' })
export function shadowed(Treasure) {
  return new Treasure({})
}
const alien = document.createElement('script')
alien.src = 'https://cdn.treasuredata.com.example.org/sdk/4.4/td.min.js'
document.head.appendChild(alien)
export const manual = 'See https://cdn.treasuredata.com/sdk/4.4/td.min.js'
