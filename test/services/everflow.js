const script = document.createElement('script')
script.async = true
script.src = 'https://www.example-tracking.com/scripts/sdk/everflow.js' // expect: load everflow
document.head.appendChild(script)
window.EF.click({ offer_id: 7, affiliate_id: EF.urlParameter('affid') }) // expect: event everflow
EF.conversion({ offer_id: 7, amount: 20 }) // expect: event everflow

// What follows only looks like it.
export function shadowed(EF) {
  EF.conversion({})
}
const alien = document.createElement('script')
alien.src = 'https://example.com/scripts/sdk/overflow.js'
document.head.appendChild(alien)
export const manual = 'See https://www.example-tracking.com/scripts/sdk/everflow.js'
