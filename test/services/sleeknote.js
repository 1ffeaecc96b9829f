;(function () {
  var sleeknoteScriptTag = document.createElement('script')
  sleeknoteScriptTag.type = 'text/javascript'
  sleeknoteScriptTag.charset = 'utf-8'
  sleeknoteScriptTag.src = '//sleeknotecustomerscripts.sleeknote.com/55386.js' // expect: load sleeknote
  var s = document.getElementById('sleeknoteScript')
  s.parentNode.insertBefore(sleeknoteScriptTag, s)
})()
document.cookie = '_sn_m=%7B%22r%22%3A1%7D; max-age=31536000' // expect: cookie sleeknote _sn_m
localStorage.setItem('sn_global_countdown_last_reset_timestamp', '1700') // expect: storage sleeknote sn_global_countdown_last_reset_timestamp

// What follows only looks like it.
export const host = 'sleeknotecustomerscripts.sleeknote.com'
export const own = document.createElement('script')
own.src = '/sleeknote/55386.js'
