const script = document.createElement('script')
script.async = true
script.src = 'https://cdn.id5-sync.com/api/1.0/id5-api.js' // expect: load id5
document.head.appendChild(script)
window.ID5.init({ partnerId: 4711 }) // expect: init id5
new Image().src = 'https://id5-sync.com/s/4711/9.gif?puid=1' // expect: pixel id5
localStorage.setItem('id5id', '1') // expect: storage id5 id5id

// What follows only looks like it.
export function shadowed(ID5) {
  ID5.init({})
}
const alien = document.createElement('script')
alien.src = 'https://cdn.id5-sync.com.example.org/api/1.0/id5-api.js'
document.head.appendChild(alien)
