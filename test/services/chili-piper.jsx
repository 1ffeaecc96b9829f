import Script from 'next/script'
import { ChiliPiper as pepper } from './spices'

export function Demo() {
  return (
    <>
      <Script
        src="https://js.chilipiper.com/marketing.js" // expect: load chili-piper
        strategy="lazyOnload"
      />
      <iframe
        title="Book"
        src="https://example.chilipiper.com/book/me/ada" // expect: embed chili-piper
      />
    </>
  )
}
const concierge = document.createElement('script')
concierge.src = 'https://example.chilipiper.com/concierge-js/cjs/concierge.js' // expect: load chili-piper
document.body.append(concierge)
ChiliPiper.deploy('example', 'inbound', { formType: 'HTML' }) // expect: init chili-piper
export function book(lead) {
  window.ChiliPiper.submit('example', 'inbound', { map: true, lead }) // expect: event chili-piper
  ChiliPiper.scheduling('owner', 'inbound', { formId: 'form' }) // expect: event chili-piper
}

// What follows only looks like it.
pepper.submit('hot')
export function season(ChiliPiper) {
  ChiliPiper.submit('x')
}
export const link = <a href="https://example.chilipiper.com/book/me/ada">Book</a>
