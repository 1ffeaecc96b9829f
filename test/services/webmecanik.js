const script = document.createElement('script')
script.async = true
script.src = 'https://example.automation.webmecanik.com/mtc.js' // expect: load webmecanik
document.head.appendChild(script)
export function load(account) {
  const script = document.createElement('script')
  script.src = `https://${account}.automation.webmecanik.com/mtc.js` // expect: load webmecanik
  document.head.appendChild(script)
}

// What follows only looks like it.
export const manual = 'See https://example.automation.webmecanik.com/mtc.js'
const alien = document.createElement('script')
alien.src = 'https://example.automation.webmecanik.com.example.org/index.js'
document.head.appendChild(alien)
