const script = document.createElement('script')
script.async = true
script.src = 'https://my.hellobar.com/a1b2c3.js' // expect: load hello-bar
document.head.appendChild(script)
export function load(key) {
  const script = document.createElement('script')
  script.src = `//my.hellobar.com/${key}.js` // expect: load hello-bar
  document.head.appendChild(script)
}

// What follows only looks like it.
export const manual = 'See https://my.hellobar.com/a1b2c3.js'
const alien = document.createElement('script')
alien.src = 'https://my.hellobar.com.example.org/a1b2c3.js'
document.head.appendChild(alien)
