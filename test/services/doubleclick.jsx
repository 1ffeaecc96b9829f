window.dataLayer = window.dataLayer || []
function gtag() {
  dataLayer.push(arguments)
}
gtag('js', new Date())
gtag('config', 'DC-7654321') // expect: init doubleclick
gtag('event', 'conversion', { send_to: 'DC-7654321/sales/order+standard', value: 9 }) // expect: event doubleclick

const tag = document.createElement('script')
tag.async = true
tag.src = 'https://www.googletagmanager.com/gtag/js?id=DC-7654321' // expect: load doubleclick
document.head.appendChild(tag)

export function Floodlight({ order }) {
  return (
    <iframe
      src={`https://7654321.fls.doubleclick.net/activityi;src=7654321;type=sales;cat=order;ord=${order}?`} // expect: pixel doubleclick
      width="1"
      height="1"
      style={{ display: 'none' }}
    />
  )
}
new Image().src = 'https://ad.doubleclick.net/ddm/activity/src=7654321;type=sales;cat=order;ord=1?' // expect: pixel doubleclick
const match = new Image(1, 1)
match.src = 'https://cm.g.doubleclick.net/pixel?google_nid=acme&google_cm' // expect: pixel doubleclick
document.cookie = 'IDE=AHWq; max-age=34128000; domain=.doubleclick.net' // expect: cookie doubleclick IDE

// What follows only looks like it.
export function imitate(gtag) {
  gtag('config', 'DC-0000000')
}
export const account = { floodlight: 'DC-7654321', click: 'double' }
export const policy = "frame-src https://*.fls.doubleclick.net"
export const ladder = fetch('https://ad.doubleclick.net.example.com/activity;src=1')
