import Script from 'next/script'

export function Layout({ children }) {
  return (
    <>
      <Script
        src="https://cdn.iubenda.com/cs/iubenda_cs.js" // expect: load iubenda
        strategy="beforeInteractive"
      />
      {children}
    </>
  )
}
const script = document.createElement('script')
script.setAttribute('src', 'https://cdn.iubenda.com/cs/iubenda_cs.js') // expect: load iubenda
document.head.appendChild(script)
document.cookie = '_iub_cs-41=1; path=/' // expect: cookie iubenda _iub_cs-41

// What follows only looks like it.
export const link = <a href="https://cdn.iubenda.com/cs/iubenda_cs.js">banner</a>
const alien = document.createElement('script')
alien.src = 'https://cdn.iubenda.com.example.net/cs/iubenda_cs.js'
document.head.appendChild(alien)
