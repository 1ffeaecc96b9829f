window._Mfb_useCookie = true
const script = document.createElement('script')
script.async = true
script.src = 'https://actorssl-5637.kxcdn.com/actor/a1b2c3/action' // expect: load myfeelback
document.head.appendChild(script)
export function load(id) {
  const script = document.createElement('script')
  script.src = 'https://actorssl-5637.kxcdn.com/actor/' + id + '/action' // expect: load myfeelback
  document.head.appendChild(script)
}

// What follows only looks like it.
const alien = document.createElement('script')
alien.src = 'https://actorssl-1234.kxcdn.com/actor/a1b2c3/action'
document.head.appendChild(alien)
export const manual = 'See https://actorssl-5637.kxcdn.com/actor/a1b2c3/action'
