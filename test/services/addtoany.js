const script = document.createElement('script')
script.async = true
script.src = 'https://static.addtoany.com/menu/page.js' // expect: load addtoany
document.head.appendChild(script)
const other = document.createElement('script')
other.async = true
other.src = '//static.addtoany.com/menu/feed.js' // expect: load addtoany
document.head.appendChild(other)
window.a2a.init_all() // expect: event addtoany
a2a.init('page') // expect: event addtoany

// What follows only looks like it.
export function shadowed(a2a) {
  a2a.init_all()
}
a2a.init('kit')
export const manual = 'See https://static.addtoany.com/menu/page.js'
