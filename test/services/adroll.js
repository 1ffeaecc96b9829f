import { adroll as paint } from './paint'

window.adroll_adv_id = 'ADV4F1C'
window.adroll_pix_id = 'PIX77AA'
window.adroll_version = '2.0'
;(function (w, d, e, o, a) {
  w.__adroll_loaded = true
  w.adroll = w.adroll || []
  w.adroll.f = ['setProperties', 'identify', 'track']
  var roundtrip = 'https://s.adroll.com/j/' + w.adroll_adv_id + '/roundtrip.js'
  for (a = 0; a < w.adroll.f.length; a++) {
    w.adroll[w.adroll.f[a]] = w.adroll[w.adroll.f[a]] || (function (n) {
      return function () {
        w.adroll.push([n, arguments])
      }
    })(w.adroll.f[a])
  }
  e = d.createElement('script')
  o = d.getElementsByTagName('script')[0]
  e.async = 1
  e.src = roundtrip // expect: load adroll
  o.parentNode.insertBefore(e, o)
})(window, document)
adroll.track('pageView') // expect: event adroll
window.__adroll.record_user({ adroll_segments: 'lead' }) // expect: event adroll

const older = document.createElement('script')
older.src = 'https://a.adroll.com/j/roundtrip.js' // expect: load adroll
document.body.append(older)
new Image().src = 'https://d.adroll.com/cm/b/out?advertisable=ADV4F1C' // expect: pixel adroll
document.cookie = '__adroll_fpc=4f1c; max-age=31536000' // expect: cookie adroll __adroll_fpc
indexedDB.open('adroll', 1) // expect: storage adroll adroll

// What follows only looks like it.
paint.track('wall')
export function roll(adroll) {
  adroll.track('dice')
}
export const site = 'https://app.adroll.com/j/roundtrip.js'
