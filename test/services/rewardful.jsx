;(function (w, r) {
  w._rwq = r
  w[r] = w[r] || function () {
    (w[r].q = w[r].q || []).push(arguments)
  }
})(window, 'rewardful')
export const tag = <script async src="https://r.wdfl.co/rw.js" data-rewardful="a1b2c3" /> // expect: load rewardful
rewardful('convert', { email: 'u@example.com' }) // expect: event rewardful
const script = document.createElement('script')
script.async = true
script.src = 'https://r.wdfl.co/rw.js' // expect: load rewardful
document.head.appendChild(script)

// What follows only looks like it.
export function shadowed(rewardful) {
  rewardful('convert')
}
rewardful('ready', () => {})
export const manual = 'See https://r.wdfl.co/rw.js'
