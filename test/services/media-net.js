window._mNHandle = window._mNHandle || {}
window._mNHandle.queue = window._mNHandle.queue || []
const script = document.createElement('script')
script.async = true
script.src = 'https://contextual.media.net/dmedianet.js?cid=8CU123456' // expect: load media-net
document.head.appendChild(script)
window._mNHandle.queue.push(function () { // expect: init media-net
  window._mNDetails.loadTag('123456789', '728x90', '123456789') // expect: init media-net
})
document.cookie = 'mnet_session_depth=1; max-age=86400' // expect: cookie media-net mnet_session_depth

// What follows only looks like it.
export function shadowed(_mNDetails) {
  _mNDetails.loadTag('1')
}
const alien = document.createElement('script')
alien.src = 'https://contextual.media.net.example.org/dmedianet.js'
document.head.appendChild(alien)
