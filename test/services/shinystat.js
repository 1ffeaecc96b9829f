const script = document.createElement('script')
script.async = true
script.src = 'https://codice.shinystat.com/cgi-bin/getcod.cgi?USER=example' // expect: load shinystat
document.head.appendChild(script)
const other = document.createElement('script')
other.async = true
other.src = '//codicebusiness.shinystat.com/cgi-bin/getcod.cgi?USER=example' // expect: load shinystat
document.head.appendChild(other)
new Image().src = 'https://www.shinystat.com/cgi-bin/shinystat.cgi?USER=example&NC=1' // expect: pixel shinystat

// What follows only looks like it.
export const manual = 'See https://codice.shinystat.com/cgi-bin/getcod.cgi?USER=example'
const alien = document.createElement('script')
alien.src = 'https://codice.shinystat.com.example.org/cgi-bin/getcod.cgi?USER=example'
document.head.appendChild(alien)
export const page = fetch('https://www.shinystat.com/en/privacy.html')
