import Script from 'next/script'

export function Layout({ children }) {
  return (
    <>
      <Script
        src="https://cmp.osano.com/16A0/7c2e/osano.js" // expect: load osano
        strategy="beforeInteractive"
      />
      {children}
    </>
  )
}
const script = document.createElement('script')
script.setAttribute('src', 'https://cmp.osano.com/16A0/7c2e/osano.js') // expect: load osano
document.head.appendChild(script)
document.cookie = 'osano_consentmanager=1; path=/' // expect: cookie osano osano_consentmanager

// What follows only looks like it.
export const link = <a href="https://cmp.osano.com/16A0/7c2e/osano.js">banner</a>
const alien = document.createElement('script')
alien.src = 'https://cmp.osano.com.example.net/16A0/7c2e/osano.js'
document.head.appendChild(alien)
