const script = document.createElement('script')
script.async = true
script.src = '//z-na.amazon-adsystem.com/widgets/onejs?MarketPlace=US&adInstanceId=5831d393' // expect: load amazon-associates
document.body.appendChild(script)
const native = document.createElement('script')
native.src = '//z-in.amazon-adsystem.com/widgets/q?ServiceVersion=20070822&Operation=GetScript&ID=OneJS&WS=1' // expect: load amazon-associates
document.body.append(native)

export function Product({ asin }) {
  return (
    <>
      <iframe
        title="Book"
        src="//ws-eu.amazon-adsystem.com/widgets/q?ServiceVersion=20070822&OneJS=1&Operation=GetAdHtml&MarketPlace=DE" // expect: embed amazon-associates
      />
      <img
        src={`https://ws-na.amazon-adsystem.com/widgets/q?_encoding=UTF8&ASIN=${asin}&Format=_SL160_&ID=AsinImage`} // expect: pixel amazon-associates
        alt="Book"
      />
      <img
        src="https://ir-na.amazon-adsystem.com/e/ir?t=example-20&l=as2&o=1" // expect: pixel amazon-associates
        width="1"
        height="1"
        alt=""
      />
      <a href="https://www.amazon.com/dp/B000?tag=example-20">Buy</a>
    </>
  )
}
document.cookie = 'ad-privacy=0; max-age=157680000' // expect: cookie amazon-associates ad-privacy

// What follows only looks like it.
export const cover = <img src="https://m.media-amazon.com/images/I/51.jpg" width="160" height="240" alt="Book" />
export const auction = document.createElement('script')
auction.src = 'https://c.amazon-adsystem.com/aax2/apstag.js' // expect: load amazon-publisher-services
