export const fallback = (
  <noscript>
    <img
      height="1"
      width="1"
      alt=""
      src="https://action.metaffiliation.com/trk.php?mclic=P4711&argann=1" // expect: pixel kwanko
    />
  </noscript>
)
new Image().src = 'https://action.metaffiliation.com/trk.php?mclic=P4711' // expect: pixel kwanko
const script = document.createElement('script')
script.async = true
script.src = '//img.metaffiliation.com/u/15/p4711.js' // expect: load kwanko
document.head.appendChild(script)

// What follows only looks like it.
const alien = document.createElement('script')
alien.src = 'https://img.metaffiliation.com.example.org/u/15/p4711.js'
document.head.appendChild(alien)
export const manual = 'See https://action.metaffiliation.com/trk.php?mclic=P4711'
