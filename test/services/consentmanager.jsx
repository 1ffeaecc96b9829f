import Script from 'next/script'

export function Layout({ children }) {
  return (
    <>
      <Script
        src="https://cdn.consentmanager.net/delivery/autoblocking/5c1.js" // expect: load consentmanager
        strategy="beforeInteractive"
      />
      {children}
    </>
  )
}
const script = document.createElement('script')
script.setAttribute('src', 'https://cdn.consentmanager.net/delivery/autoblocking/5c1.js') // expect: load consentmanager
document.head.appendChild(script)
document.cookie = '__cmpconsent41=1; path=/' // expect: cookie consentmanager __cmpconsent41

// What follows only looks like it.
export const link = <a href="https://cdn.consentmanager.net/delivery/autoblocking/5c1.js">banner</a>
const alien = document.createElement('script')
alien.src = 'https://cdn.consentmanager.net.example.net/delivery/autoblocking/5c1.js'
document.head.appendChild(alien)
