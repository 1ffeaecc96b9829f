const script = document.createElement('script')
script.async = true
script.src = 'https://ads.clicmanager.fr/exe.php?c=1&s=2&t=3&q=4' // expect: load clicmanager
document.head.appendChild(script)
const other = document.createElement('script')
other.async = true
other.src = '//ads.clicmanager.fr/exe.php?c=5&s=6' // expect: load clicmanager
document.head.appendChild(other)

// What follows only looks like it.
export const manual = 'See https://ads.clicmanager.fr/exe.php'
const alien = document.createElement('script')
alien.src = 'https://ads.clicmanager.fr.example.org/exe.php'
document.head.appendChild(alien)
