const script = document.createElement('script')
script.async = true
script.src = 'https://www.mczbf.com/tags/1234567890/tag.js' // expect: load cj-affiliate
document.head.appendChild(script)
new Image().src = 'https://www.emjcd.com/u?CID=1234&TYPE=5678&METHOD=IMG' // expect: pixel cj-affiliate
document.cookie = 'cjae=1; max-age=86400' // expect: cookie cj-affiliate cjae

// What follows only looks like it.
const alien = document.createElement('script')
alien.src = 'https://www.mczbf.com.example.org/tags/1/tag.js'
document.head.appendChild(alien)
export const manual = 'See https://www.anrdoezrs.net/click-1234-5678'
export const directive = 'script-src https://www.mczbf.com'
