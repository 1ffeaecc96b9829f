import Script from 'next/script'

export function Layout({ children }) {
  return (
    <>
      <Script
        src="https://cdn.cookie-script.com/s/9b3e.js" // expect: load cookie-script
        strategy="beforeInteractive"
      />
      {children}
    </>
  )
}
const script = document.createElement('script')
script.setAttribute('src', 'https://cdn.cookie-script.com/s/9b3e.js') // expect: load cookie-script
document.head.appendChild(script)
document.cookie = 'CookieScriptConsent=1; path=/' // expect: cookie cookie-script CookieScriptConsent

// What follows only looks like it.
export const link = <a href="https://cdn.cookie-script.com/s/9b3e.js">banner</a>
const alien = document.createElement('script')
alien.src = 'https://cdn.cookie-script.com.example.net/s/9b3e.js'
document.head.appendChild(alien)
