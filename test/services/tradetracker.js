const script = document.createElement('script')
script.async = true
script.src = 'https://tm.tradetracker.net/tag?t=sale&c=1234' // expect: load tradetracker
document.head.appendChild(script)
new Image().src = 'https://ts.tradetracker.net/?cid=1234&pid=1&tid=2&tam=20' // expect: pixel tradetracker

// What follows only looks like it.
export const manual = 'See https://tc.tradetracker.net/?c=1234'
const alien = document.createElement('script')
alien.src = 'https://tm.tradetracker.net.example.org/tag?t=sale'
document.head.appendChild(alien)
