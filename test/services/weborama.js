const script = document.createElement('script')
script.async = true
script.src = 'https://cstatic.weborama.fr/js/advertiserv2/adperf_conversion.js' // expect: load weborama
document.head.appendChild(script)
new Image().src = 'https://example.solution.weborama.fr/fcgi-bin/performance.fcgi?ID=4711' // expect: pixel weborama
document.cookie = 'AFFICHE_W=1; max-age=86400' // expect: cookie weborama AFFICHE_W

// What follows only looks like it.
const alien = document.createElement('script')
alien.src = 'https://cstatic.weborama.fr.example.org/js/conversion.js'
document.head.appendChild(alien)
export const manual = 'See https://weborama.com/en/privacy-policy/'
export const directive = 'script-src https://cstatic.weborama.fr'
