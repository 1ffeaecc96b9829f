const script = document.createElement('script')
script.async = true
script.src = 'https://fast.appcues.com/48123.js' // expect: load appcues
document.head.appendChild(script)
export function load(account) {
  const script = document.createElement('script')
  script.src = `https://fast.appcues.com/${account}.js` // expect: load appcues
  document.head.appendChild(script)
}
window.Appcues.identify('u-1', { plan: 'free' }) // expect: event appcues
Appcues.page() // expect: event appcues
Appcues.track('Exported') // expect: event appcues

// What follows only looks like it.
export function shadowed(Appcues) {
  Appcues.page()
}
const alien = document.createElement('script')
alien.src = 'https://fast.appcues.com.example.org/48123.js'
document.head.appendChild(alien)
