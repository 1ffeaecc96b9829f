window.getsmily_id = 'a1b2'
const script = document.createElement('script')
script.async = true
script.src = 'https://cdn.emolytics.com/script/emolytics-widget.js' // expect: load emolytics
document.head.appendChild(script)
const other = document.createElement('script')
other.async = true
other.src = '//cdn.emolytics.com/script/emolytics-widget.js' // expect: load emolytics
document.head.appendChild(other)

// What follows only looks like it.
export const manual = 'See https://cdn.emolytics.com/script/emolytics-widget.js'
const alien = document.createElement('script')
alien.src = 'https://cdn.emolytics.com/script/emolytics-widget.json'
document.head.appendChild(alien)
