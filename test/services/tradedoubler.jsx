const script = document.createElement('script')
script.async = true
script.src = 'https://swrap.tradedoubler.com/wrap?id=583' // expect: load tradedoubler
document.head.appendChild(script)
new Image().src = 'https://tbs.tradedoubler.com/report?organization=1&event=2&orderNumber=3' // expect: pixel tradedoubler
export const fallback = (
  <noscript>
    <img
      height="1"
      width="1"
      alt=""
      src="https://tbl.tradedoubler.com/report?organization=1&event=2&leadNumber=3" // expect: pixel tradedoubler
    />
  </noscript>
)

// What follows only looks like it.
export const manual = 'See https://clk.tradedoubler.com/click?p=1'
const alien = document.createElement('script')
alien.src = 'https://swrap.tradedoubler.com.example.org/wrap?id=583'
document.head.appendChild(alien)
