window._protocol = 'https:'
window._site_hash_code = 'a1b2'
window._suid = 4711
const plerdy = document.createElement('script')
plerdy.setAttribute('defer', '')
plerdy.dataset.plerdymainscript = 'plerdymainscript'
plerdy.src = 'https://a.plerdy.com/public/js/click/main.js?v=' + Math.random() // expect: load plerdy
document.head.appendChild(plerdy)
const script = document.createElement('script')
script.async = true
script.src = 'https://d.plerdy.com/public/js/click/main.js' // expect: load plerdy
document.head.appendChild(script)

// What follows only looks like it.
export const manual = 'See https://a.plerdy.com/public/js/click/main.js'
const alien = document.createElement('script')
alien.src = 'https://a.plerdy.com.example.org/public/js/click/main.js'
document.head.appendChild(alien)
