import Script from 'next/script'

export function Layout({ children }) {
  return (
    <>
      <Script
        src="https://cdn-cookieyes.com/client_data/5e1f/script.js" // expect: load cookieyes
        strategy="beforeInteractive"
      />
      {children}
    </>
  )
}
const script = document.createElement('script')
script.setAttribute('src', 'https://cdn-cookieyes.com/client_data/5e1f/script.js') // expect: load cookieyes
document.head.appendChild(script)
document.cookie = 'cookieyes-consent=1; path=/' // expect: cookie cookieyes cookieyes-consent

// What follows only looks like it.
export const link = <a href="https://cdn-cookieyes.com/client_data/5e1f/script.js">banner</a>
const alien = document.createElement('script')
alien.src = 'https://cdn-cookieyes.com.example.net/client_data/5e1f/script.js'
document.head.appendChild(alien)
