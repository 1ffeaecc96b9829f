emosPropertiesEvent({ content: 'Start', siteid: 'www.example.com' }) // expect: event econda
window.emosPropertiesEvent({ Target: ['newsletter', 'Default', 1, 'd'] }) // expect: event econda
new Image().src = 'https://www.econda-monitor.de/els/logging?d=1' // expect: pixel econda
document.cookie = 'emos_jcsid=1; max-age=86400' // expect: cookie econda emos_jcsid
document.cookie = 'emos_jcvid=1; max-age=86400' // expect: cookie econda emos_jcvid

// What follows only looks like it.
export function shadowed(emosPropertiesEvent) {
  emosPropertiesEvent({})
}
export const manual = 'See https://www.econda-monitor.de/els/logging'
new Image().src = 'https://www.econda-monitor.de.example.org/els/logging?d=1'
