const script = document.createElement('script')
script.async = true
script.src = 'https://servedby.flashtalking.com/container/1234;5678;90;iframe/?spotName=Home' // expect: load flashtalking
document.head.appendChild(script)
new Image().src = 'https://servedby.flashtalking.com/spot/1234;5678;90/?spotName=Home' // expect: pixel flashtalking
new Image().src = 'https://fdz.flashtalking.com/services/pixel?id=1' // expect: pixel flashtalking

// What follows only looks like it.
const alien = document.createElement('script')
alien.src = 'https://servedby.flashtalking.com.example.org/container/1'
document.head.appendChild(alien)
export const manual = 'See https://www.flashtalking.com/privacypolicy'
export const directive = 'script-src https://servedby.flashtalking.com'
