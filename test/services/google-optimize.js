const experiment = document.createElement('script')
experiment.src = 'https://www.googleoptimize.com/optimize.js?id=OPT-K2V9QX' // expect: load google-optimize
document.head.appendChild(experiment)

window.dataLayer = window.dataLayer || []
function gtag() {
  dataLayer.push(arguments)
}
gtag('config', 'OPT-K2V9QX') // expect: init google-optimize
gtag('event', 'optimize.callback', { callback: (value) => console.log(value) }) // expect: event google-optimize
document.cookie = '_gaexp=GAX1.2.k; max-age=7776000' // expect: cookie google-optimize _gaexp

// What follows only looks like it.
export function imitate(gtag) {
  gtag('config', 'OPT-K2V9QX')
}
export const style = '.async-hide { opacity: 0 !important }'
export const source = 'https://www.googleoptimize.com/optimize.js'
