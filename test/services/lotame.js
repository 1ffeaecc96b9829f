const script = document.createElement('script')
script.async = true
script.src = 'https://tags.crwdcntrl.net/lt/c/4711/lt.min.js' // expect: load lotame
document.head.appendChild(script)
new Image().src = 'https://bcp.crwdcntrl.net/map/c=4711/tp=ABCD/tpid=1' // expect: pixel lotame
document.cookie = 'panoramaId=1; max-age=86400' // expect: cookie lotame panoramaId
localStorage.setItem('panoramaId', '1') // expect: storage lotame panoramaId

// What follows only looks like it.
const alien = document.createElement('script')
alien.src = 'https://tags.crwdcntrl.net.example.org/lt/c/4711/lt.min.js'
document.head.appendChild(alien)
export const manual = 'See https://tags.crwdcntrl.net/lt/c/4711/lt.min.js'
