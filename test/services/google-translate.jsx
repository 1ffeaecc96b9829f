import Script from 'next/script'

export function Layout({ children }) {
  return (
    <>
      <Script
        src="//translate.google.com/translate_a/element.js?cb=start" // expect: load google-translate
        strategy="beforeInteractive"
      />
      {children}
    </>
  )
}
const script = document.createElement('script')
script.setAttribute('src', '//translate.google.com/translate_a/element.js?cb=start') // expect: load google-translate
document.head.appendChild(script)
document.cookie = 'googtrans=1; path=/' // expect: cookie google-translate googtrans

// What follows only looks like it.
export const link = <a href="//translate.google.com/translate_a/element.js?cb=start">banner</a>
const alien = document.createElement('script')
alien.src = 'https://translate.google.com.example.net/translate_a/element.js?cb=start'
document.head.appendChild(alien)
