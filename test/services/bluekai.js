const script = document.createElement('script')
script.async = true
script.src = 'https://tags.bkrtx.com/js/bk-coretag.js' // expect: load bluekai
document.head.appendChild(script)
bk_addPageCtx('page', 'home') // expect: event bluekai
bk_doJSTag(4711, 10) // expect: event bluekai
new Image().src = 'https://tags.bluekai.com/site/4711?id=1' // expect: pixel bluekai

// What follows only looks like it.
export function shadowed(bk_doJSTag) {
  bk_doJSTag(1)
}
const alien = document.createElement('script')
alien.src = 'https://tags.bkrtx.com.example.org/js/bk-coretag.js'
document.head.appendChild(alien)
