const script = document.createElement('script')
script.async = true
script.src = 'https://s-static.innovid.com/iroll/main.js' // expect: load innovid
document.head.appendChild(script)
new Image().src = 'https://rtr.innovid.com/r1.5a1b2c?cb=1' // expect: pixel innovid
new Image().src = 'https://ag.innovid.com/action/conversion?adv=1' // expect: pixel innovid

// What follows only looks like it.
const alien = document.createElement('script')
alien.src = 'https://s-static.innovid.com.example.org/iroll/main.js'
document.head.appendChild(alien)
export const manual = 'See https://www.innovid.com/privacy-policy'
