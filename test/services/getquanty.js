const script = document.createElement('script')
script.async = true
script.src = 'https://get.smart-data-systems.com/gq?site_id=4711&consent=1' // expect: load getquanty
document.head.appendChild(script)
export function load(id) {
  const script = document.createElement('script')
  script.src = `https://get.smart-data-systems.com/gq?site_id=${id}` // expect: load getquanty
  document.head.appendChild(script)
}
document.cookie = 'eqy_siteid=1; max-age=86400' // expect: cookie getquanty eqy_siteid

// What follows only looks like it.
const alien = document.createElement('script')
alien.src = 'https://get.smart-data-systems.com.example.org/gq?site_id=4711'
document.head.appendChild(alien)
export const manual = 'See https://get.smart-data-systems.com/gq?site_id=4711'
