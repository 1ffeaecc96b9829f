import * as tracker from 'ackee-tracker'
import useAckee from 'use-ackee'
import { ackeeTracker as local } from './fruit'

const instance = tracker.create('https://stats.example.com') // expect: init ackee
instance.record('d-1', {}) // expect: event ackee
export function usePage(pathname) {
  useAckee(pathname, { server: 'https://stats.example.com', domainId: 'd-1' }) // expect: init ackee
}
ackeeTracker.create('https://stats.example.com', {}) // expect: init ackee
window.ackeeTracker.create('https://stats.example.com').record('d-1') // expect: init ackee; event ackee
const script = document.createElement('script')
script.async = true
script.src = 'https://unpkg.com/ackee-tracker@5.1.0/dist/ackee-tracker.min.js' // expect: load ackee
document.head.appendChild(script)

// What follows only looks like it.
local.create('https://stats.example.com')
export function shadowed(ackeeTracker) {
  ackeeTracker.create('x')
}
const alien = document.createElement('script')
alien.src = 'https://example.com/ackee-tracker.min.json'
document.head.appendChild(alien)
