import { init as initApm } from '@elastic/apm-rum'
import { apm } from '@elastic/apm-rum'
import { init } from './app'

const agent = initApm({ serviceName: 'shop', serverUrl: 'https://apm.example.com' }) // expect: init elastic-apm-rum
agent.setUserContext({ id: 'u-1' }) // expect: event elastic-apm-rum
apm.captureError(new Error('x')) // expect: event elastic-apm-rum

;(function (d, s, c) {
  var j = d.createElement(s)
  var t = d.getElementsByTagName(s)[0]
  j.src = 'https://static.example.com/elastic-apm-rum.umd.min.js' // expect: load elastic-apm-rum
  j.onload = function () {
    elasticApm.init(c) // expect: init elastic-apm-rum
  }
  t.parentNode.insertBefore(j, t)
})(document, 'script', { serviceName: 'shop', serverUrl: 'https://apm.example.com' })
navigator.sendBeacon('https://apm.example.com/intake/v2/rum/events', '{}') // expect: beacon elastic-apm-rum

// What follows only looks like it.
init({ serviceName: 'shop' })
export function mock(elasticApm) {
  elasticApm.init({})
}
export const search = fetch('https://search.example.com/_search')
