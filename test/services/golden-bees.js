const script = document.createElement('script')
script.async = true
script.src = 'https://cdn.goldenbees.fr/proxy?url=http%3A%2F%2Fstatic.goldenbees.fr%2Fcdn%2Fjs%2Fgtag%2Fgoldentag-min.js' // expect: load golden-bees
document.head.appendChild(script)
const gbTag = GbTagBuilder.build('a1b2') // expect: init golden-bees
gbTag.fire() // expect: event golden-bees

// What follows only looks like it.
export function shadowed(GbTagBuilder) {
  return GbTagBuilder.build('x')
}
export const manual = 'See https://cdn.goldenbees.fr/proxy'
const alien = document.createElement('script')
alien.src = 'https://cdn.goldenbees.fr.example.org/proxy'
document.head.appendChild(alien)
