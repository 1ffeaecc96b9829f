const script = document.createElement('script')
script.async = true
script.src = 'https://imagesrv.adition.com/js/adition.js' // expect: load adition
document.head.appendChild(script)
const other = document.createElement('script')
other.async = true
other.src = 'https://adfarm3.adition.com/js?wp_id=4711' // expect: load adition
document.head.appendChild(other)
new Image().src = 'https://ad3.adfarm1.adition.com/track?tid=1&sid=2' // expect: pixel adition
document.cookie = 'UserID1=1; max-age=86400' // expect: cookie adition UserID1

// What follows only looks like it.
const alien = document.createElement('script')
alien.src = 'https://imagesrv.adition.com.example.org/js/adition.js'
document.head.appendChild(alien)
export const manual = 'See https://imagesrv.adition.com/js/adition.js'
