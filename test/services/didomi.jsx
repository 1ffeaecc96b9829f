import Script from 'next/script'

export function Layout({ children }) {
  return (
    <>
      <Script
        src="https://sdk.privacy-center.org/3f2a/loader.js" // expect: load didomi
        strategy="beforeInteractive"
      />
      {children}
    </>
  )
}
const script = document.createElement('script')
script.setAttribute('src', 'https://sdk.privacy-center.org/3f2a/loader.js') // expect: load didomi
document.head.appendChild(script)
document.cookie = 'didomi_token=1; path=/' // expect: cookie didomi didomi_token

// What follows only looks like it.
export const link = <a href="https://sdk.privacy-center.org/3f2a/loader.js">banner</a>
const alien = document.createElement('script')
alien.src = 'https://sdk.privacy-center.org.example.net/3f2a/loader.js'
document.head.appendChild(alien)
