const script = document.createElement('script')
script.async = true
script.src = 'https://scripts.mediavine.com/tags/example.js' // expect: load mediavine
document.head.appendChild(script)
const other = document.createElement('script')
other.async = true
other.src = '//scripts.mediavine.com/tags/a1b2c3.js' // expect: load mediavine
document.head.appendChild(other)
document.cookie = 'mv_tokens=1; max-age=86400' // expect: cookie mediavine mv_tokens

// What follows only looks like it.
const alien = document.createElement('script')
alien.src = 'https://scripts.mediavine.com.example.org/tags/example.js'
document.head.appendChild(alien)
export const manual = 'See https://www.mediavine.com/privacy-policy/'
