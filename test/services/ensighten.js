const script = document.createElement('script')
script.async = true
script.src = 'https://nexus.ensighten.com/example/prod/Bootstrap.js' // expect: load ensighten
document.head.appendChild(script)
window.Bootstrapper.ensEvent.trigger('add') // expect: event ensighten

// What follows only looks like it.
export function shadowed(Bootstrapper) {
  Bootstrapper.ensEvent.trigger('x')
}
const alien = document.createElement('script')
alien.src = 'https://nexus.ensighten.com.example.org/example/prod/Bootstrap.js'
document.head.appendChild(alien)
