const challenge = document.createElement('script')
challenge.src = '/cdn-cgi/challenge-platform/scripts/jsd/main.js' // expect: load cloudflare
document.head.appendChild(challenge)
document.cookie = '__cf_bm=4f1c; path=/; secure' // expect: cookie cloudflare __cf_bm
document.cookie = 'cf_chl_rc_m=1; path=/' // expect: cookie cloudflare cf_chl_rc_m

// What follows only looks like it.
document.cookie = 'cf_theme=dark; path=/' // expect: cookie - cf_theme
export const library = document.createElement('script')
library.src = 'https://cdnjs.cloudflare.com/ajax/libs/d3/7.8.5/d3.min.js'
export const photo = new Image()
photo.src = '/cdn-cgi/image/width=80/photo.jpg'
