const script = document.createElement('script')
script.async = true
script.src = 'https://microanalytics.io/js/script.js' // expect: load microanalytics
document.head.appendChild(script)
export const tag = (
  <script
    async
    id="ZwSg9rf6GA"
    data-host="https://microanalytics.io"
    src="https://microanalytics.io/js/script.js" // expect: load microanalytics
  />
)

// What follows only looks like it.
export const manual = 'See https://microanalytics.io/js/script.js'
const alien = document.createElement('script')
alien.src = 'https://microanalytics.io/js/scripts.js'
document.head.appendChild(alien)
