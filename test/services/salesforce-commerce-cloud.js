const script = document.createElement('script')
script.async = true
script.src = 'https://cdn.cquotient.com/js/v2/gretel.min.js' // expect: load salesforce-commerce-cloud
document.head.appendChild(script)
window.dw.ac.capture({ id: 'a', type: 'recommendation' }) // expect: event salesforce-commerce-cloud
document.cookie = 'dwsid=1; max-age=86400' // expect: cookie salesforce-commerce-cloud dwsid
document.cookie = 'dwac_a1b2=1; max-age=86400' // expect: cookie salesforce-commerce-cloud dwac_a1b2
document.cookie = '__cq_uuid=1; max-age=86400' // expect: cookie salesforce-commerce-cloud __cq_uuid

// What follows only looks like it.
export function shadowed(dw) {
  dw.ac.capture({})
}
const alien = document.createElement('script')
alien.src = 'https://cdn.cquotient.com.example.org/js/v2/gretel.min.js'
document.head.appendChild(alien)
export const manual = 'See https://cdn.cquotient.com/js/v2/gretel.min.js'
