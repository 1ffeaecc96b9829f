export function Thanks({ total, order }) {
  return (
    <>
      <img
        src={`https://www.shareasale.com/sale.cfm?tracking=${order}&amount=${total}&merchantID=4455&transtype=sale`} // expect: pixel shareasale
        width="1"
        height="1"
        alt=""
      />
      <noscript>
        <img
          src="https://shareasale.com/sale.cfm?amount=0.00&tracking=u-1&transtype=lead&merchantID=4455" // expect: pixel shareasale
          alt=""
        />
      </noscript>
    </>
  )
}
export function report(order) {
  const image = new Image()
  image.src = 'https://shareasale.com/sale.cfm?merchantID=4455&transtype=sale&tracking=' + order // expect: pixel shareasale
}

// What follows only looks like it.
export const partner = <a href="https://shareasale.com/r.cfm?b=1&u=2&m=3">our partner</a>
export const link = <a href="https://www.shareasale.com/sale.cfm?merchantID=1">sale</a>
export const banner = <img src="https://static.example.com/shareasale.com/sale.cfm.png" width="88" height="31" alt="" />
