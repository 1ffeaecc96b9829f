export const tag = (
  <script
    id="pixel-script-poptin"
    async
    src="https://cdn.popt.in/pixel.js?id=a1b2c3" // expect: load poptin
  />
)
const script = document.createElement('script')
script.async = true
script.src = 'https://cdn.popt.in/pixel.js?id=a1b2c3' // expect: load poptin
document.head.appendChild(script)

// What follows only looks like it.
export const manual = 'See https://cdn.popt.in/pixel.js?id=a1b2c3'
const alien = document.createElement('script')
alien.src = 'https://cdn.popt.in/pixels.js'
document.head.appendChild(alien)
