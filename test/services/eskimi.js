!(function (f, e, t) {
  if (f.___esk) return
  var n = (f.___esk = f.esk = function () {
    n.callMethod ? n.callMethod.apply(n, arguments) : n.queue.push(arguments)
  })
  n.push = n
  n.loaded = true
  n.queue = []
  var a = e.createElement('script')
  a.async = true
  a.src = t
  e.head.appendChild(a)
})(window, document, 'https://dsp-media.eskimi.com/assets/js/e/gtr.min.js') // expect: load eskimi
esk('init', '4711') // expect: init eskimi
window.esk('track', 'Conversion') // expect: event eskimi

// What follows only looks like it.
export function shadowed(esk) {
  esk('init')
}
export const manual = 'See https://dsp-media.eskimi.com/assets/js/e/gtr.min.js'
const alien = document.createElement('script')
alien.src = 'https://dsp-media.eskimi.com.example.org/assets/js/e/gtr.min.js'
document.head.appendChild(alien)
