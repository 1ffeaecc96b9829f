const script = document.createElement('script')
script.async = true
script.src = 'https://cdn.instapagemetrics.com/t/js/3/it.js' // expect: load instapage
document.head.appendChild(script)
navigator.sendBeacon('https://heatmap-events-collector.instapage.com/v1/click', '{}') // expect: beacon instapage

// What follows only looks like it.
export const manual = 'See https://cdn.instapagemetrics.com/t/js/3/it.js'
const alien = document.createElement('script')
alien.src = 'https://cdn.instapagemetrics.com.example.org/t/js/3/it.js'
document.head.appendChild(alien)
