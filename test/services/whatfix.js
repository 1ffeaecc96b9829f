window._wfx_settings = { user: 'u-1' }
const script = document.createElement('script')
script.async = true
script.src = 'https://cdn.whatfix.com/prod/a1b2c3/embed/embed.nocache.js' // expect: load whatfix
document.head.appendChild(script)
export function load(id) {
  const script = document.createElement('script')
  script.src = 'https://cdn.whatfix.com/prod/' + id + '/embed/embed.nocache.js' // expect: load whatfix
  document.head.appendChild(script)
}

// What follows only looks like it.
const alien = document.createElement('script')
alien.src = 'https://cdn.whatfix.com.example.org/embed.nocache.js'
document.head.appendChild(alien)
export const manual = 'See https://cdn.whatfix.com/prod/a1b2c3/embed/embed.nocache.js'
