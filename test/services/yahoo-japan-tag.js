const script = document.createElement('script')
script.async = true
script.src = 'https://s.yimg.jp/images/listing/tool/cv/ytag.js' // expect: load yahoo-japan-tag
document.head.appendChild(script)
window.yjDataLayer = window.yjDataLayer || []
function ytag() {
  window.yjDataLayer.push(arguments)
}
ytag({ type: 'ycl_cookie', config: { ycl_use_non_cookie_storage: true } }) // expect: event yahoo-japan-tag
ytag({ type: 'yss_retargeting', config: { yahoo_ss_retargeting_id: '1000135862' } }) // expect: event yahoo-japan-tag
const other = document.createElement('script')
other.async = true
other.src = 'https://s.yjtag.jp/tag.js#site=a1b2' // expect: load yahoo-japan-tag
document.head.appendChild(other)

// What follows only looks like it.
export function price(ytag) {
  return ytag({ type: 'sale' })
}
export function shadowed(ytag) {
  ytag({ type: 'ycl_cookie' })
}
const alien = document.createElement('script')
alien.src = 'https://s.yimg.jp/images/top/sp2/clr/1/clr.js'
document.head.appendChild(alien)
