import Script from 'next/script'
import { ReviewsWidget as Own } from './widgets'

const script = document.createElement('script')
script.src = 'https://widget.reviews.io/polaris/build.js' // expect: load reviews-io
script.onload = () => {
  new ReviewsWidget('#ReviewsWidget', { store: 'example', widget: 'polaris' }) // expect: init reviews-io
}
document.body.appendChild(script)

export function Reviews() {
  return (
    <Script
      src="https://widget.reviews.co.uk/carousel-inline-iframeless/dist.js" // expect: load reviews-io
    />
  )
}

// What follows only looks like it.
new Own('#reviews', {})
export function show(ReviewsWidget) {
  return new ReviewsWidget('#reviews')
}
export const api = fetch('https://api.reviews.io/merchant/reviews?store=example')
export const styles = <link rel="stylesheet" href="https://assets.reviews.io/css/widgets/carousel-widget.css" />
