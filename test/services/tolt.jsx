export const tag = (
  <script
    async
    data-tolt="fda67739"
    src="https://cdn.tolt.io/tolt.js" // expect: load tolt
  />
)
window.tolt.signup('u@example.com') // expect: event tolt
const script = document.createElement('script')
script.async = true
script.src = 'https://cdn.tolt.io/tolt.js' // expect: load tolt
document.head.appendChild(script)

// What follows only looks like it.
export function shadowed(tolt) {
  tolt.signup('x')
}
export const manual = 'See https://cdn.tolt.io/tolt.js'
const alien = document.createElement('script')
alien.src = 'https://cdn.tolt.io.example.org/tolt.js'
document.head.appendChild(alien)
