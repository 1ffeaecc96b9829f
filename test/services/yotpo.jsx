import Script from 'next/script'
import { yotpo as local } from './reviews'

;(function e() {
  var e = document.createElement('script')
  e.type = 'text/javascript'
  e.async = true
  e.src = '//staticw2.yotpo.com/4f1c77aa/widget.js' // expect: load yotpo
  var t = document.getElementsByTagName('script')[0]
  t.parentNode.insertBefore(e, t)
})()
window.yotpo.initWidgets() // expect: init yotpo
yotpo.refreshWidgets() // expect: init yotpo

export function Thanks({ order }) {
  return (
    <>
      <Script
        src="https://cdn-widgetsrepository.yotpo.com/v1/loader/4f1c77aa" // expect: load yotpo
      />
      <img
        src={`https://api.yotpo.com/conversion_tracking.gif?app_key=4f1c&order_id=${order}`} // expect: pixel yotpo
        width="1"
        height="1"
        alt=""
      />
    </>
  )
}

// What follows only looks like it.
local.initWidgets()
export function review(yotpo) {
  yotpo.initWidgets()
}
export const api = fetch('https://api.yotpo.com/products/4f1c/7/bottomline')
export const link = <a href="https://staticw2.yotpo.com/4f1c77aa/widget.js">widget</a>
