function vqTrackId() {
  return '4f1c77aa-0000'
}
;(function (d, e) {
  var el = d.createElement(e)
  el.sa = function (an, av) {
    this.setAttribute(an, av)
    return this
  }
  el.sa('id', 'vq_tracking')
  el.async = 1
  el.src = '//t.visitorqueue.com/p/tracking.min.js?id=' + vqTrackId() // expect: load visitor-queue
  d.getElementsByTagName(e)[0].parentNode.appendChild(el)
})(document, 'script')

const flick = document.createElement('script')
flick.setAttribute('src', 'https://p.visitorqueue.com/4f1c77aa-0000.js') // expect: load visitor-queue
document.head.append(flick)

// What follows only looks like it.
export const queue = document.createElement('script')
queue.src = 'https://t.example.com/p/tracking.min.js?id=4f1c'
export const link = document.createElement('a')
link.href = 'https://t.visitorqueue.com/p/tracking.min.js'
