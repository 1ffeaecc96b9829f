import Script from 'next/script'

export function Layout({ children }) {
  return (
    <>
      <Script
        src="https://consent.cookiefirst.com/sites/acme.com-1/consent.js" // expect: load cookiefirst
        strategy="beforeInteractive"
      />
      {children}
    </>
  )
}
const script = document.createElement('script')
script.setAttribute('src', 'https://consent.cookiefirst.com/sites/acme.com-1/consent.js') // expect: load cookiefirst
document.head.appendChild(script)
document.cookie = 'cookiefirst-consent=1; path=/' // expect: cookie cookiefirst cookiefirst-consent

// What follows only looks like it.
export const link = <a href="https://consent.cookiefirst.com/sites/acme.com-1/consent.js">banner</a>
const alien = document.createElement('script')
alien.src = 'https://consent.cookiefirst.com.example.net/sites/acme.com-1/consent.js'
document.head.appendChild(alien)
