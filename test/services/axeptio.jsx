import Script from 'next/script'

export function Layout({ children }) {
  return (
    <>
      <Script
        src="https://static.axept.io/sdk.js" // expect: load axeptio
        strategy="beforeInteractive"
      />
      {children}
    </>
  )
}
const script = document.createElement('script')
script.setAttribute('src', 'https://static.axept.io/sdk.js') // expect: load axeptio
document.head.appendChild(script)
document.cookie = 'axeptio_cookies=1; path=/' // expect: cookie axeptio axeptio_cookies

// What follows only looks like it.
export const link = <a href="https://static.axept.io/sdk.js">banner</a>
const alien = document.createElement('script')
alien.src = 'https://static.axept.io.example.net/sdk.js'
document.head.appendChild(alien)
