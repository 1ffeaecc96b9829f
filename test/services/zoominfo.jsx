window.ZIProjectKey = 'd1f7c795'
var zi = document.createElement('script')
zi.type = 'text/javascript'
zi.async = true
zi.src = 'https://js.zi-scripts.com/zi-tag.js' // expect: load zoominfo
document.readyState === 'complete'
  ? document.body.appendChild(zi)
  : window.addEventListener('load', function () {
    document.body.appendChild(zi)
  })

export function Visit({ id }) {
  return (
    <noscript>
      <img
        src="https://ws.zoominfo.com/pixel/61f0" // expect: pixel zoominfo
        width="1"
        height="1"
        alt=""
      />
      <img
        src={`https://ws.zoominfo.com/pixel/${id}`} // expect: pixel zoominfo
        alt=""
      />
    </noscript>
  )
}
sessionStorage.setItem('ziwsSession', '4f1c') // expect: storage zoominfo ziwsSession
document.cookie = '_zitok=4f1c; max-age=63072000' // expect: cookie zoominfo _zitok

// What follows only looks like it.
export const link = <a href="https://ws.zoominfo.com/pixel/61f0">pixel</a>
export const api = fetch('https://api.zoominfo.com/enrich/company')
export const preconnect = 'https://js.zi-scripts.com/zi-tag.js'
