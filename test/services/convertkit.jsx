import Script from 'next/script'

const script = document.createElement('script')
script.async = true
script.setAttribute('data-uid', '44cc02ed05')
script.src = 'https://f.convertkit.com/44cc02ed05/38739557e4.js' // expect: load convertkit
document.body.appendChild(script)

export function Newsletter() {
  return (
    <>
      <Script
        src="https://f.convertkit.com/ckjs/ck.5.js" // expect: load convertkit
        strategy="afterInteractive"
      />
      <form action="https://app.convertkit.com/forms/1912002/subscriptions" method="post" />
    </>
  )
}

// What follows only looks like it.
export const link = <a href="https://f.convertkit.com/ckjs/ck.5.js">form script</a>
export const subscribe = () => fetch('https://api.convertkit.com/v3/forms/1912002/subscribe', { method: 'POST' })
