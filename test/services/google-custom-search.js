;(function () {
  var gcse = document.createElement('script')
  gcse.type = 'text/javascript'
  gcse.async = true
  gcse.src = 'https://cse.google.com/cse.js?cx=0123:abcd' // expect: load google-custom-search
  var s = document.getElementsByTagName('script')[0]
  s.parentNode.insertBefore(gcse, s)
})()
const older = document.createElement('script')
older.src = '//www.google.com/cse/cse.js?cx=0123:abcd' // expect: load google-custom-search
document.head.appendChild(older)
window.__gcse = {
  parsetags: 'explicit',
  initializationCallback() {
    google.search.cse.element.render({ div: 'results', tag: 'search' }) // expect: init google-custom-search
  },
}

// What follows only looks like it.
export function render(google) {
  google.search.cse.element.render({ div: 'x' })
}
fetch('https://www.googleapis.com/customsearch/v1?q=x')
export const address = 'https://cse.google.com/cse.js'
