export const tag = (
  <script
    async
    data-website-id="a1b2"
    src="https://actistat.fr/umami.js" // expect: load actistat
  />
)
const script = document.createElement('script')
script.async = true
script.src = 'https://actistat.fr/umami.js' // expect: load actistat
document.head.appendChild(script)

// What follows only looks like it.
export const manual = 'See https://actistat.fr/umami.js'
const alien = document.createElement('script')
alien.src = 'https://actistat.fr/umamis.js'
document.head.appendChild(alien)
