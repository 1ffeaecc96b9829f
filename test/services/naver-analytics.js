const script = document.createElement('script')
script.async = true
script.src = 'https://wcs.naver.net/wcslog.js' // expect: load naver-analytics
document.head.appendChild(script)
var wcs_add = window.wcs_add || {}
wcs_add['wa'] = 's_1a2b3c'
var _nasa = {}
window.wcs.inflow('example.com') // expect: event naver-analytics
wcs_do(_nasa) // expect: event naver-analytics
export const head = ['script', { src: '//wcs.naver.net/wcslog.js' }] // expect: load naver-analytics
document.cookie = 'wcs_bt=1; max-age=86400' // expect: cookie naver-analytics wcs_bt

// What follows only looks like it.
export function shadowed(wcs_do) {
  wcs_do({})
}
export function shadowed2(wcs) {
  wcs.inflow('x')
}
const alien = document.createElement('script')
alien.src = 'https://wcs.naver.net.example.org/wcslog.js'
document.head.appendChild(alien)
