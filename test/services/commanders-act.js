window.tc_vars = { page_name: 'Home' }
const script = document.createElement('script')
script.async = true
script.src = 'https://cdn.tagcommander.com/1234/tc_Example_1.js' // expect: load commanders-act
document.head.appendChild(script)
tC.container.reload() // expect: event commanders-act
new Image().src = 'https://example.commander1.com/v3/?tcs=1234' // expect: pixel commanders-act

// What follows only looks like it.
export function shadowed(tC) {
  tC.container.reload()
}
const alien = document.createElement('script')
alien.src = 'https://cdn.tagcommander.com.example.org/1234/tc_Example_1.js'
document.head.appendChild(alien)
export const manual = 'See https://cdn.tagcommander.com/1234/tc_Example_1.js'
