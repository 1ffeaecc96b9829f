const script = document.createElement('script')
script.async = true
script.src = 'https://cdn.facil-iti.app/tags/faciliti-tag.min.js' // expect: load faciliti
document.head.appendChild(script)
const other = document.createElement('script')
other.async = true
other.src = '//cdn.facil-iti.app/tags/faciliti-tag.min.js' // expect: load faciliti
document.head.appendChild(other)
document.cookie = 'FACIL_ITI=1; max-age=86400' // expect: cookie faciliti FACIL_ITI

// What follows only looks like it.
export const manual = 'See https://cdn.facil-iti.app/tags/faciliti-tag.min.js'
const alien = document.createElement('script')
alien.src = 'https://cdn.facil-iti.app/fonts/font.js'
document.head.appendChild(alien)
