export const dil = window.DIL.create({ partner: 'example', containerNSID: 0 }) // expect: init adobe-audience-manager
const script = document.createElement('script')
script.async = true
script.src = '/vendor/dil.js' // expect: load adobe-audience-manager
document.head.appendChild(script)
new Image().src = 'https://dpm.demdex.net/ibs:dpid=1&dpuuid=2' // expect: pixel adobe-audience-manager
document.cookie = 'aam_uuid=1; max-age=86400' // expect: cookie adobe-audience-manager aam_uuid

// What follows only looks like it.
export function shadowed(DIL) {
  DIL.create({})
}
const alien = document.createElement('script')
alien.src = 'https://example.com/vendor/edil.js'
document.head.appendChild(alien)
export const directive = 'script-src https://*.demdex.net'
