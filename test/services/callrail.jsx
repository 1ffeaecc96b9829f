import Script from 'next/script'

const script = document.createElement('script')
script.async = true
script.src = '//cdn.callrail.com/companies/445566778/4f1c77aa/12/swap.js' // expect: load callrail
document.body.appendChild(script)

export function Layout({ company }) {
  return (
    <Script
      src={`https://cdn.callrail.com/companies/${company}/4f1c77aa/12/swap.js`} // expect: load callrail
    />
  )
}
document.cookie = 'calltrk_landing=https%3A//example.com; max-age=31536000' // expect: cookie callrail calltrk_landing
localStorage.setItem('calltrk-calltrk_referrer', 'direct') // expect: storage callrail calltrk-calltrk_referrer

// What follows only looks like it.
export const calls = fetch('https://api.callrail.com/v3/a/445566778/calls.json')
export const link = <a href="https://cdn.callrail.com/companies/445566778/4f1c77aa/12/swap.js">swap</a>
