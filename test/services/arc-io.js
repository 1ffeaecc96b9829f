const script = document.createElement('script')
script.async = true
script.src = 'https://arc.io/widget.min.js#a1b2c3' // expect: load arc-io
document.head.appendChild(script)
export function load(id) {
  const script = document.createElement('script')
  script.src = 'https://arc.io/widget.min.js#' + id // expect: load arc-io
  document.head.appendChild(script)
}

// What follows only looks like it.
export const manual = 'See https://arc.io/widget.min.js'
const alien = document.createElement('script')
alien.src = 'https://arc.io.example.org/widget.min.js'
document.head.appendChild(alien)
