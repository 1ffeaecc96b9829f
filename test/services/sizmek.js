window.versaTag = { id: '4711', sync: 0, dispType: 'js' }
const script = document.createElement('script')
script.async = true
script.src = 'https://secure-ds.serving-sys.com/SemiCachedScripts/ebOneTag.js?id=4711' // expect: load sizmek
document.head.appendChild(script)
window.versaTagObj.generateRequest('https://www.example.com/checkout') // expect: event sizmek
new Image().src = 'https://bs.serving-sys.com/Serving/ActivityServer.bs?cn=as&ActivityID=1' // expect: pixel sizmek

// What follows only looks like it.
export function shadowed(versaTagObj) {
  versaTagObj.generateRequest('x')
}
const alien = document.createElement('script')
alien.src = 'https://secure-ds.serving-sys.com.example.org/ebOneTag.js'
document.head.appendChild(alien)
