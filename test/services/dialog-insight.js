const script = document.createElement('script')
script.async = true
script.src = 'https://t.ofsys.com/js/Journey/1/a1b2c3/DI.Journey-min.js' // expect: load dialog-insight
document.head.appendChild(script)
export function load(id) {
  const script = document.createElement('script')
  script.src = `https://t.ofsys.com/js/Journey/1/${id}/DI.Journey-min.js` // expect: load dialog-insight
  document.head.appendChild(script)
}

// What follows only looks like it.
export const manual = 'See https://t.ofsys.com/js/Journey/1/a1b2c3/DI.Journey-min.js'
const alien = document.createElement('script')
alien.src = 'https://t.ofsys.com.example.org/js/Journey/1/DI.js'
document.head.appendChild(alien)
