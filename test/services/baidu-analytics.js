import { baiduAnalyticsPlugin } from '@vuepress/plugin-baidu-analytics'
import { baiduAnalyticsPlugin as ownPlugin } from './plugins'

var _hmt = _hmt || []
;(function () {
  var hm = document.createElement('script')
  hm.src = 'https://hm.baidu.com/hm.js?0a1b2c3d4e5f' // expect: load baidu-analytics
  var s = document.getElementsByTagName('script')[0]
  s.parentNode.insertBefore(hm, s)
})()
window._hmt.push(['_setAccount', '0a1b2c3d4e5f']) // expect: init baidu-analytics
window._hmt.push(['_trackEvent', 'shop', 'open']) // expect: event baidu-analytics
_hmt.push(['_trackPageview', '/cart']) // expect: event baidu-analytics
_hmt.push(['_setAutoPageview', false])

export const plugins = [baiduAnalyticsPlugin({ id: '0a1b2c3d4e5f' })] // expect: init baidu-analytics
document.cookie = 'Hm_lvt_0a1b2c3d=1; max-age=31536000' // expect: cookie baidu-analytics Hm_lvt_0a1b2c3d

// What follows only looks like it.
ownPlugin({ id: 'x' })
export function collect(_hmt) {
  _hmt.push(['_trackEvent', 'x', 'y'])
}
fetch('https://api.map.baidu.com/geocoder?address=x')
export const address = 'https://hm.baidu.com/hm.js'
