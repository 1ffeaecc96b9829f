import KeenTracking from 'keen-tracking'
import Keen from './keenness'

const client = new KeenTracking({ projectId: 'p-1', writeKey: 'k' }) // expect: init keen
client.recordEvent('purchases', { price: 20 }) // expect: event keen
const direct = new window.Keen({ projectId: 'p-1', writeKey: 'k' }) // expect: init keen
direct.initAutoTracking() // expect: event keen
const script = document.createElement('script')
script.async = true
script.src = 'https://cdn.jsdelivr.net/npm/keen-tracking@4' // expect: load keen
document.head.appendChild(script)
fetch('https://api.keen.io/3.0/projects/p-1/events/pageviews', { method: 'POST', body: '{}' }) // expect: beacon keen

// What follows only looks like it.
export const eager = new Keen({ projectId: 'p-1' })
const alien = document.createElement('script')
alien.src = 'https://cdn.jsdelivr.net/npm/keen-slider@6/keen-slider.min.js'
document.head.appendChild(alien)
export const manual = 'See https://cdn.jsdelivr.net/npm/keen-tracking@4'
