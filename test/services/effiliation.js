const script = document.createElement('script')
script.async = true
script.src = 'https://mastertag.effiliation.com/mt660012345.js?page=home' // expect: load effiliation
document.head.appendChild(script)
new Image().src = 'https://track.effiliation.com/servlet/effi.revenue?id=4711&montant=20&ref=1' // expect: pixel effiliation

// What follows only looks like it.
export const manual = 'See https://track.effiliation.com/servlet/effi.redir?id_compteur=1'
const alien = document.createElement('script')
alien.src = 'https://mastertag.effiliation.com.example.org/mt6.js'
document.head.appendChild(alien)
