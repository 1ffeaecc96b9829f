import Script from 'next/script'

const script = document.createElement('script')
script.async = true
script.defer = true
script.src = 'https://tools.luckyorange.com/core/lo.js?site-id=0a1b2c3d' // expect: load lucky-orange
document.body.appendChild(script)

window.__lo_site_id = 73641
;(function () {
  var wa = document.createElement('script')
  wa.type = 'text/javascript'
  wa.async = true
  wa.src = 'https://d10lpsik1i8c69.cloudfront.net/w.js' // expect: load lucky-orange
  var s = document.getElementsByTagName('script')[0]
  s.parentNode.insertBefore(wa, s)
})()

export function Layout({ children, site }) {
  return (
    <>
      {children}
      <Script
        src={`https://tools.luckyorange.com/core/lo.js?site-id=${site}`} // expect: load lucky-orange
        strategy="afterInteractive"
      />
    </>
  )
}
localStorage.setItem('lo-visitor', '{}') // expect: storage lucky-orange lo-visitor
document.cookie = 'lo-uid=5e; max-age=63072000' // expect: cookie lucky-orange lo-uid

// What follows only looks like it.
export const fruit = <img src="/orange.png" width="64" height="64" alt="A lucky orange" />
export const link = <a href="https://tools.luckyorange.com/core/lo.js">script</a>
const other = document.createElement('script')
other.src = 'https://d10lpsik1i8c00.cloudfront.net/w.js'
document.body.appendChild(other)
