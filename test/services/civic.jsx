import Script from 'next/script'

export function Layout({ children }) {
  return (
    <>
      <Script
        src="https://cc.cdn.civiccomputing.com/9/cookieControl-9.x.min.js" // expect: load civic
        strategy="beforeInteractive"
      />
      {children}
    </>
  )
}
const script = document.createElement('script')
script.setAttribute('src', 'https://cc.cdn.civiccomputing.com/9/cookieControl-9.x.min.js') // expect: load civic
document.head.appendChild(script)
document.cookie = 'CookieControl=1; path=/' // expect: cookie civic CookieControl

// What follows only looks like it.
export const link = <a href="https://cc.cdn.civiccomputing.com/9/cookieControl-9.x.min.js">banner</a>
const alien = document.createElement('script')
alien.src = 'https://cc.cdn.civiccomputing.com.example.net/9/cookieControl-9.x.min.js'
document.head.appendChild(alien)
