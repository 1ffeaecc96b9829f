const script = document.createElement('script')
script.async = true
script.src = 'https://tag.rmp.rakuten.com/123456.ct.js' // expect: load rakuten-advertising
document.head.appendChild(script)
;(function (url) {
  var ct = document.createElement('script')
  ct.async = true
  ct.src = url
  document.head.appendChild(ct)
})('https://tag.rmp.rakuten.com/123456.ct.js') // expect: load rakuten-advertising
new Image().src = 'https://track.linksynergy.com/ep?mid=1234&ord=1' // expect: pixel rakuten-advertising
document.cookie = 'rmStore=1; max-age=86400' // expect: cookie rakuten-advertising rmStore

// What follows only looks like it.
export const manual = 'See https://click.linksynergy.com/deeplink?id=1'
const alien = document.createElement('script')
alien.src = 'https://tag.rmp.rakuten.com.example.org/123456.ct.js'
document.head.appendChild(alien)
