const script = document.createElement('script')
script.async = true
script.src = 'https://tracker.twenga.fr/st/tracker_a1b2c3.js' // expect: load twenga
document.head.appendChild(script)
const other = document.createElement('script')
other.async = true
other.src = '//tracker.twenga.com/st/tracker_a1b2c3.js' // expect: load twenga
document.head.appendChild(other)

// What follows only looks like it.
export const manual = 'See https://tracker.twenga.fr/st/tracker_a1b2c3.js'
const alien = document.createElement('script')
alien.src = 'https://tracker.twenga.fr.example.org/st/tracker_a1b2c3.js'
document.head.appendChild(alien)
