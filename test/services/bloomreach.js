const script = document.createElement('script')
script.async = true
script.src = 'https://api.eu1.exponea.com/js/exponea.min.js' // expect: load bloomreach
document.head.appendChild(script)
exponea.start({ target: 'https://api.eu1.exponea.com', token: 'a1b2' }) // expect: init bloomreach
window.exponea.identify('u@example.com') // expect: event bloomreach
exponea.track('cart_update', { id: 7 }) // expect: event bloomreach
const other = document.createElement('script')
other.async = true
other.src = 'https://cdn.brcdn.com/v1/br-trk-5678.js' // expect: load bloomreach
document.head.appendChild(other)
new Image().src = 'https://p.brsrvr.com/pix.gif?acct_id=1' // expect: pixel bloomreach
document.cookie = '__exponea_etc__=1; max-age=86400' // expect: cookie bloomreach __exponea_etc__

// What follows only looks like it.
export function shadowed(exponea) {
  exponea.track('x')
}
const alien = document.createElement('script')
alien.src = 'https://api.eu1.exponea.com.example.org/js/exponea.json'
document.head.appendChild(alien)
export const manual = 'See https://api.eu1.exponea.com/js/exponea.min.js'
