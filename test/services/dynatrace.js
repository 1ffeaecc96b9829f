const script = document.createElement('script')
script.async = true
script.src = 'https://js-cdn.dynatrace.com/jstag/15c157a40ab/bf95489cqg/309d5a69f212598f_complete.js' // expect: load dynatrace
document.head.appendChild(script)
const other = document.createElement('script')
other.async = true
other.src = '/ruxitagentjs_ICA27NVfghqrux_10289240325103055.js' // expect: load dynatrace
document.head.appendChild(other)
window.dtrum.identifyUser('u-1') // expect: event dynatrace
dtrum.enable() // expect: init dynatrace
document.cookie = 'rxVisitor=1; max-age=86400' // expect: cookie dynatrace rxVisitor
document.cookie = 'dtPC=1; max-age=86400' // expect: cookie dynatrace dtPC

// What follows only looks like it.
export function shadowed(dtrum) {
  dtrum.enable()
}
const alien = document.createElement('script')
alien.src = 'https://example.com/js/ruxit.js'
document.head.appendChild(alien)
export const directive = 'script-src https://js-cdn.dynatrace.com'
