const script = document.createElement('script')
script.async = true
script.src = 'https://my.leadpages.net/leadbox-1234.js' // expect: load leadpages
document.head.appendChild(script)
const other = document.createElement('script')
other.async = true
other.src = 'https://js.center.io/center.js' // expect: load leadpages
document.head.appendChild(other)

// What follows only looks like it.
export const manual = 'See https://my.leadpages.net/leadbox-1234.js'
const alien = document.createElement('script')
alien.src = 'https://my.leadpages.net.example.org/leadbox-1234.js'
document.head.appendChild(alien)
