const script = document.createElement('script')
script.async = true
script.src = 'https://server2.compteur.fr/log7.js' // expect: load compteur-fr
document.head.appendChild(script)
wtslog7(4711, 1) // expect: event compteur-fr

// What follows only looks like it.
export function shadowed(wtslog7) {
  wtslog7(1, 1)
}
export const manual = 'See https://server2.compteur.fr/log7.js'
const alien = document.createElement('script')
alien.src = 'https://server2.compteur.fr.example.org/log7.js'
document.head.appendChild(alien)
