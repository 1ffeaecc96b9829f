const script = document.createElement('script')
script.async = true
script.src = 'https://www.everestjs.net/static/st.v3.js' // expect: load adobe-advertising
document.head.appendChild(script)
new Image().src = 'https://pixel.everesttech.net/px2/1234?px_evt=t' // expect: pixel adobe-advertising
document.cookie = 'everest_g_v2=1; max-age=86400' // expect: cookie adobe-advertising everest_g_v2
document.cookie = 'ev_sync_yh=1; max-age=86400' // expect: cookie adobe-advertising ev_sync_yh

// What follows only looks like it.
const alien = document.createElement('script')
alien.src = 'https://www.everestjs.net.example.org/static/st.v3.js'
document.head.appendChild(alien)
export const manual = 'See https://pixel.everesttech.net/px2/1234'
