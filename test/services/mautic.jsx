import { mt as mountain } from './mountains'

;(function (w, d, t, u, n, a, m) {
  w['MauticTrackingObject'] = n
  w[n] = w[n] || function () {
    (w[n].q = w[n].q || []).push(arguments)
  }
  a = d.createElement(t)
  m = d.getElementsByTagName(t)[0]
  a.async = 1
  a.src = u
  m.parentNode.insertBefore(a, m)
})(window, document, 'script', 'https://mautic.example.com/mtc.js', 'mt') // expect: load mautic
mt('send', 'pageview') // expect: event mautic
window.mt('send', 'pageview', { email: 'a@example.com' }) // expect: event mautic

export function load(base) {
  const script = document.createElement('script')
  script.src = base + '/mtc.js' // expect: load mautic
  document.head.append(script)
}
export function Pixel() {
  return (
    <img
      src="https://mautic.example.com/mtracking.gif?page_url=https%3A%2F%2Fexample.com" // expect: pixel mautic
      width="1"
      height="1"
      alt=""
    />
  )
}
document.cookie = 'mtc_id=7; path=/' // expect: cookie mautic mtc_id

// What follows only looks like it.
mountain('send')
export function climb(mt) {
  mt('send', 'up')
}
mt('setOption', 'x')
export const other = document.createElement('script')
other.src = 'https://cdn.example.com/js/amtc.js'
