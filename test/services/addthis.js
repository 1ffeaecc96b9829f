const script = document.createElement('script')
script.async = true
script.src = '//s7.addthis.com/js/300/addthis_widget.js#pubid=ra-4711' // expect: load addthis
document.head.appendChild(script)
window.addthis.init() // expect: init addthis
addthis.toolbox('.share') // expect: event addthis
addthis.layers.refresh() // expect: event addthis
document.cookie = '__atuvc=1; max-age=86400' // expect: cookie addthis __atuvc

// What follows only looks like it.
export function shadowed(addthis) {
  addthis.init()
}
addthis.user.ready()
export const manual = 'See https://s7.addthis.com/js/300/addthis_widget.js'
