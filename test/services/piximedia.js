const script = document.createElement('script')
script.async = true
script.src = 'https://ad.piximedia.com/tools/activity/?example||tag|type|4711|||||' // expect: load piximedia
document.head.appendChild(script)
new Image().src = 'https://ad.piximedia.com/pixel?id=4711' // expect: pixel piximedia

// What follows only looks like it.
export const manual = 'See https://ad.piximedia.com/tools/activity/'
const alien = document.createElement('script')
alien.src = 'https://ad.piximedia.com.example.org/tools/activity/'
document.head.appendChild(alien)
