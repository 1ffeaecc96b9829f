window.jstag.init({ src: 'https://c.lytics.io/api/tag/a1b2/latest.min.js' }) // expect: init lytics; load lytics
jstag.pageView() // expect: event lytics
jstag.send({ uid: 'u-1' }) // expect: event lytics
const script = document.createElement('script')
script.async = true
script.src = 'https://c.lytics.io/api/tag/a1b2/latest.min.js' // expect: load lytics
document.head.appendChild(script)

// What follows only looks like it.
export function shadowed(jstag) {
  jstag.send({})
}
const alien = document.createElement('script')
alien.src = 'https://c.lytics.io.example.org/api/tag/a1b2/latest.min.js'
document.head.appendChild(alien)
