const script = document.createElement('script')
script.async = true
script.src = '/scripts/mbox.js' // expect: load adobe-target
document.head.appendChild(script)
adobe.target.getOffer({ mbox: 'hero', success: (offer) => offer, error: () => {} }) // expect: init adobe-target
window.adobe.target.trackEvent({ mbox: 'clicked' }) // expect: event adobe-target
mboxCreate('hero', 'page=home') // expect: init adobe-target
fetch('https://example.tt.omtrdc.net/rest/v1/delivery?client=example', { method: 'POST', body: '{}' }) // expect: beacon adobe-target
document.cookie = 'mboxEdgeCluster=1; max-age=86400' // expect: cookie adobe-target mboxEdgeCluster

// What follows only looks like it.
export function shadowed(adobe) {
  adobe.target.trackEvent({})
}
const alien = document.createElement('script')
alien.src = 'https://example.com/scripts/at.js'
document.head.appendChild(alien)
export const manual = 'See https://example.tt.omtrdc.net/rest/v1/delivery'
