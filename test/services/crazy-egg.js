const script = document.createElement('script')
script.type = 'text/javascript'
script.async = true
script.src = '//script.crazyegg.com/pages/scripts/0012/3456.js' // expect: load crazy-egg
document.head.appendChild(script)

export function loadEgg(account) {
  const tag = document.createElement('script')
  const path = account.slice(0, 4) + '/' + account.slice(4)
  tag.src = 'https://script.crazyegg.com/pages/scripts/' + path + '.js?' + Math.floor(Date.now() / 3600000) // expect: load crazy-egg
  document.head.appendChild(tag)
}
document.cookie = '_ce.s=v11; max-age=31536000' // expect: cookie crazy-egg _ce.s

// What follows only looks like it.
export const recipe = { egg: 2, crazy: true }
fetch('https://app.crazyegg.com/api/v2/snapshots')
const other = document.createElement('script')
other.src = 'https://script.crazyegg.com.example.org/pages/scripts/0012/3456.js'
document.head.appendChild(other)
