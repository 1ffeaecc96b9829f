new Image().src = 'https://pixel.tapad.com/idsync/ex/receive?partner_id=1&partner_device_id=2' // expect: pixel tapad
export const fallback = (
  <noscript>
    <img
      height="1"
      width="1"
      alt=""
      src="https://pixel.tapad.com/idsync/ex/push?partner_id=1" // expect: pixel tapad
    />
  </noscript>
)
document.cookie = 'TapAd_DID=1; max-age=86400' // expect: cookie tapad TapAd_DID

// What follows only looks like it.
new Image().src = 'https://pixel.tapad.com.example.org/idsync/ex/receive'
export const manual = 'See https://pixel.tapad.com/idsync/ex/receive'
