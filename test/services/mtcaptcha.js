window.mtcaptchaConfig = { sitekey: 'MTPublic-abc' }
;(function () {
  var mt_service = document.createElement('script')
  mt_service.async = true
  mt_service.src = 'https://service.mtcaptcha.com/mtcv1/client/mtcaptcha.min.js' // expect: load mtcaptcha
  document.getElementsByTagName('head')[0].appendChild(mt_service)
  var mt_service2 = document.createElement('script')
  mt_service2.async = true
  mt_service2.src = 'https://service2.mtcaptcha.com/mtcv1/client/mtcaptcha2.min.js' // expect: load mtcaptcha
  document.getElementsByTagName('head')[0].appendChild(mt_service2)
})()

// What follows only looks like it.
export const check = fetch('https://service.mtcaptcha.com/mtcv1/api/checktoken?privatekey=k&token=t')
export const file = 'https://service.mtcaptcha.com/mtcv1/client/mtcaptcha.min.js'
const own = document.createElement('script')
own.src = '/js/mtcaptcha.min.js'
document.head.appendChild(own)
