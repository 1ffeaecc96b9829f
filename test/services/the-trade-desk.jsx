import { TTDUniversalPixelApi as Fake } from './fakes'

const loader = document.createElement('script')
loader.src = 'https://js.adsrvr.org/up_loader.1.1.0.js' // expect: load the-trade-desk
loader.onload = () => {
  ttd_dom_ready(function () {
    if (typeof TTDUniversalPixelApi === 'function') {
      var universalPixelApi = new TTDUniversalPixelApi()
      universalPixelApi.init('4f1c77a', ['77aa4f1'], 'https://insight.adsrvr.org/track/up') // expect: init the-trade-desk
    }
  })
}
document.head.appendChild(loader)

export function Pixel({ order }) {
  return (
    <>
      <img
        height="1"
        width="1"
        style={{ borderStyle: 'none' }}
        alt=""
        src="https://insight.adsrvr.org/track/pxl/?adv=4f1c77a&ct=0:77aa4f1&fmt=3" // expect: pixel the-trade-desk
      />
      <iframe
        title="match"
        src={`https://insight.adsrvr.org/track/up?adv=4f1c77a&orderid=${order}`} // expect: pixel the-trade-desk
      />
    </>
  )
}
document.cookie = 'TDID=4f1c; max-age=31536000' // expect: cookie the-trade-desk TDID

// What follows only looks like it.
new Fake().init('1')
export function start(TTDUniversalPixelApi) {
  new TTDUniversalPixelApi().init('1')
}
export const list = ['insight.adsrvr.org', 'https://js.adsrvr.org/up_loader.1.1.0.js'].join()
