const script = document.createElement('script')
script.async = true
script.src = 'https://d2oh4tlt9mrke9.cloudfront.net/Record/js/sessioncam.recorder.js' // expect: load sessioncam
document.head.appendChild(script)
navigator.sendBeacon('https://ws.sessioncam.com/Record/record.asmx', '{}') // expect: beacon sessioncam

// What follows only looks like it.
const alien = document.createElement('script')
alien.src = 'https://d2oh4tlt9mrke9.cloudfront.net.example.org/Record/js/sessioncam.recorder.js'
document.head.appendChild(alien)
export const manual = 'See https://d2oh4tlt9mrke9.cloudfront.net/Record/js/sessioncam.recorder.js'
