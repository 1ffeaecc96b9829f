const script = document.createElement('script')
script.async = true
script.src = 'https://api.feefo.com/api/javascript/example-shop' // expect: load feefo
document.body.appendChild(script)
$.getScript('https://api.feefo.com/api/javascript/example-shop') // expect: load feefo

export function Reviews({ merchant }) {
  return (
    <>
      <script
        src={`https://api.feefo.com/api/javascript/${merchant}`} // expect: load feefo
        async
      />
      <div id="feefo-service-review-carousel-widgetId" />
    </>
  )
}

// What follows only looks like it.
export const reviews = fetch('https://api.feefo.com/api/20/reviews/summary/all?merchant_identifier=example-shop')
export const logo = <img src="https://api.feefo.com/api/logo?merchantidentifier=example-shop" width="100" height="40" alt="Feefo" />
export const link = <a href="https://www.feefo.com/en-GB/reviews/example-shop">Reviews</a>
