const script = document.createElement('script')
script.async = true
script.src = 'https://dd317e587a934b16.js.ubembed.com' // expect: load unbounce
document.head.appendChild(script)
export const tag = <script async src="https://dd317e587a934b16.js.ubembed.com" /> // expect: load unbounce
new Image().src = 'https://t.unbounce.com/events?id=1' // expect: pixel unbounce

// What follows only looks like it.
const alien = document.createElement('script')
alien.src = 'https://dd317e587a934b16.js.ubembed.com.example.org'
document.head.appendChild(alien)
export const manual = 'See https://dd317e587a934b16.js.ubembed.com'
