const script = document.createElement('script')
script.async = true
script.src = 'https://scripts.withcabin.com/hello.js' // expect: load cabin
document.head.appendChild(script)
window.cabin.event('signup') // expect: event cabin
cabin.event('buy', { value: 3 }) // expect: event cabin
export const head = <script async defer src="https://scripts.withcabin.com/hello.js" /> // expect: load cabin

// What follows only looks like it.
export function shadowed(cabin) {
  cabin.event('x')
}
export const cabin2 = { event: () => 'fire' }
cabin2.event()
export const manual = 'See https://scripts.withcabin.com/hello.js'
