const script = document.createElement('script')
script.async = true
script.src = 'https://cdn.glassboxcdn.com/example/detector-dom.min.js' // expect: load glassbox
document.head.appendChild(script)
navigator.sendBeacon('https://report.example.glassboxdigital.io/glassbox/reporting/a1b2/cls_report', '{}') // expect: beacon -

// What follows only looks like it.
const alien = document.createElement('script')
alien.src = 'https://cdn.glassboxcdn.com.example.org/example/detector-dom.min.js'
document.head.appendChild(alien)
export const manual = 'See https://cdn.glassboxcdn.com/example/detector-dom.min.js'
