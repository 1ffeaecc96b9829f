const script = document.createElement('script')
script.async = true
script.src = 'https://www.dwin1.com/12345.js' // expect: load awin
document.head.appendChild(script)
export const tag = (
  <script
    defer
    src={`https://www.dwin1.com/${process.env.AWIN_ID}.js`} // expect: load awin
  />
)
window.AWIN.Tracking.run() // expect: event awin
export const fallback = (
  <noscript>
    <img
      height="1"
      width="1"
      alt=""
      src="https://www.awin1.com/sread.img?tt=ns&tv=2&merchant=12345&amount=20" // expect: pixel awin
    />
  </noscript>
)
document.cookie = 'BAGawin=1; max-age=86400' // expect: cookie awin BAGawin

// What follows only looks like it.
export function shadowed(AWIN) {
  AWIN.Tracking.run()
}
export const manual = 'See https://www.awin1.com/cread.php?awinmid=12345'
const alien = document.createElement('script')
alien.src = 'https://www.dwin1.com.example.org/12345.js'
document.head.appendChild(alien)
