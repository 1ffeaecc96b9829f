import { VWOScript } from 'vwo-smartcode-nextjs'
import { VWO as car } from './cars'

window._vwo_code =
  window._vwo_code ||
  (function () {
    var account = 791234
    return {
      load: function (a) {
        var b = document.createElement('script')
        b.fetchPriority = 'high'
        b.type = 'text/javascript'
        b.src = a
        document.getElementsByTagName('head')[0].appendChild(b)
      },
      init: function () {
        var s = document.createElement('script')
        s.src = 'https://dev.visualwebsiteoptimizer.com/j.php?a=' + account + '&u=' + encodeURIComponent(document.URL) // expect: load vwo
        document.head.appendChild(s)
      },
    }
  })()
window._vwo_settings_timer = window._vwo_code.init() // expect: init vwo
window.VWO = window.VWO || []
VWO.push(['track.revenueConversion', 12]) // expect: event vwo
window.VWO.event('signup', { plan: 'free' }) // expect: event vwo
_vis_opt_revenue_conversion(12) // expect: event vwo

export function Document({ children }) {
  return (
    <head>
      <VWOScript // expect: init vwo
        accountId="791234"
      />
      <script
        src="https://dev.visualwebsiteoptimizer.com/lib/791234.js" // expect: load vwo
      />
      {children}
    </head>
  )
}
new Image().src = 'https://dev.visualwebsiteoptimizer.com/v.gif?a=791234&d=example.com' // expect: pixel vwo
document.cookie = '_vwo_uuid_v2=D4F1; max-age=31536000' // expect: cookie vwo _vwo_uuid_v2

// What follows only looks like it.
car.event('honk')
export function drive(VWO) {
  VWO.push(['event', 'x'])
}
export const preconnect = <link rel="preconnect" href="https://dev.visualwebsiteoptimizer.com" />
