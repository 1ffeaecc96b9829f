const script = document.createElement('script')
script.async = true
script.src = 'https://t1.daumcdn.net/kas/static/kp.js' // expect: load kakao-pixel
document.head.appendChild(script)
const pixel = kakaoPixel('4536685350611693576') // expect: init kakao-pixel
pixel.pageView() // expect: event kakao-pixel
pixel.purchase({ total_quantity: '1' }) // expect: event kakao-pixel
const other = document.createElement('script')
other.async = true
other.src = '//t1.daumcdn.net/adfit/static/kp.js' // expect: load kakao-pixel
document.head.appendChild(other)

// What follows only looks like it.
export function shadowed(kakaoPixel) {
  return kakaoPixel('1').pageView()
}
const alien = document.createElement('script')
alien.src = 'https://t1.daumcdn.net/mapjsapi/bundle/postcode/prod/postcode.v2.js'
document.head.appendChild(alien)
export const manual = 'See https://t1.daumcdn.net/kas/static/kp.js'
