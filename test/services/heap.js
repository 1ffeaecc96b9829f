import { heap as heapScript } from '@c15t/scripts/heap'
import { heap as binaryHeap } from './heap'

;(window.heap = window.heap || []),
  (heap.load = function (e, t) {
    ;(window.heap.appid = e), (window.heap.config = t = t || {})
    var r = document.createElement('script')
    ;(r.type = 'text/javascript'), (r.async = !0)
    r.src = 'https://cdn.heapanalytics.com/js/heap-' + e + '.js' // expect: load heap
    var a = document.getElementsByTagName('script')[0]
    a.parentNode.insertBefore(r, a)
    for (
      var n = function (e) {
          return function () {
            heap.push([e].concat(Array.prototype.slice.call(arguments, 0)))
          }
        },
        p = ['addEventProperties', 'addUserProperties', 'identify', 'track'],
        o = 0;
      o < p.length;
      o++
    )
      heap[p[o]] = n(p[o])
  })
heap.load('2233445566') // expect: init heap
window.heap.track('Ordered', { total: 3 }) // expect: event heap
heap.identify('u-1') // expect: event heap

export const scripts = [heapScript({ envId: '2233445566' })] // expect: init heap
const modern = document.createElement('script')
modern.src = 'https://cdn.us.heap-api.com/config/2233445566/heap_config.js' // expect: load heap
document.head.appendChild(modern)
document.cookie = '_hp2_id.2233445566=x; max-age=34000000' // expect: cookie heap _hp2_id.2233445566

// What follows only looks like it.
binaryHeap.track(3)
export function sort(values) {
  const heap = { items: [...values], load() {}, track() {} }
  heap.load()
  heap.track()
  return heap.items
}
export function drain(heap) {
  heap.load('x')
}
export const used = performance.memory.usedJSHeapSize
