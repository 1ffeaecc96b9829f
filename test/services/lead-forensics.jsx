const script = document.createElement('script')
script.async = true
script.src = 'https://secure.team8save.com/js/sc/445566.js' // expect: load lead-forensics
document.head.appendChild(script)

window.sf14gv = 4455
;(function () {
  var sf14g = document.createElement('script')
  sf14g.async = true
  sf14g.src = ('https:' == document.location.protocol ? 'https://' : 'http://') + 't.sf14g.com/sf14g.js' // expect: load lead-forensics
  var s = document.getElementsByTagName('script')[0]
  s.parentNode.insertBefore(sf14g, s)
})()

export function Footer() {
  return (
    <>
      <script
        src="https://secure.leadforensics.com/js/445566.js" // expect: load lead-forensics
      />
      <noscript>
        <img
          src="https://secure.leadforensics.com/445566.png" // expect: pixel lead-forensics
          style={{ display: 'none' }}
          alt=""
        />
      </noscript>
    </>
  )
}
document.cookie = 'ifuuid=4f1c; path=/' // expect: cookie lead-forensics ifuuid

// What follows only looks like it.
export const link = <a href="https://secure.leadforensics.com/js/445566.js">tracker</a>
export const save = document.createElement('script')
save.src = 'https://www.team8save.com.example.net/js/sc/1.js'
