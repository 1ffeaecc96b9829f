;(function (w) {
  w.fpr = w.fpr || function () {
    w.fpr.q = w.fpr.q || []
    w.fpr.q[arguments[0] == 'set' ? 'unshift' : 'push'](arguments)
  }
})(window)
fpr('init', { cid: 'a1b2c3' }) // expect: init firstpromoter
fpr('click') // expect: event firstpromoter
window.fpr('referral', { email: 'u@example.com' }) // expect: event firstpromoter
const script = document.createElement('script')
script.async = true
script.src = 'https://cdn.firstpromoter.com/fpr.js' // expect: load firstpromoter
document.head.appendChild(script)

// What follows only looks like it.
export function shadowed(fpr) {
  fpr('init')
}
fpr('set', {})
export const manual = 'See https://cdn.firstpromoter.com/fpr.js'
