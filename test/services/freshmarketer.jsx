;(function () {
  var protocol = 'https:' == document.location.protocol ? 'https:' : 'http:'
  var scriptTag = document.createElement('script')
  scriptTag.type = 'text/javascript'
  scriptTag.async = true
  scriptTag.src = protocol + '//cdn.freshmarketer.com/206532/723429.js' // expect: load freshmarketer
  var s = document.getElementsByTagName('script')[0]
  s.parentNode.insertBefore(scriptTag, s)
})()

export function Head() {
  return <script src="https://cdn.freshmarketer.com/206532/723429.js" /> // expect: load freshmarketer
}
document.cookie = 'zarget_user_id=4f1c; path=/' // expect: cookie freshmarketer zarget_user_id

// What follows only looks like it.
document.cookie = 'target_user_id=4f1c; path=/' // expect: cookie - target_user_id
export const preload = <link rel="preload" href="https://cdn.freshmarketer.com" />
export const host = '//cdn.freshmarketer.com/1/2.js'
