import Script from 'next/script'

export function Layout() {
  return (
    <Script
      src="https://cdn.cookielaw.org/scripttemplates/otSDKStub.js" // expect: load onetrust
      data-domain-script="4f1c77aa"
      strategy="beforeInteractive"
    />
  )
}
const script = document.createElement('script')
script.src = 'https://cdn.cookielaw.org/scripttemplates/otSDKStub.js' // expect: load onetrust
document.head.prepend(script)
window.OptanonWrapper = function () {}
document.cookie = 'OptanonAlertBoxClosed=2024-01-01; max-age=31536000' // expect: cookie onetrust OptanonAlertBoxClosed

// What follows only looks like it.
export const preconnect = <link rel="preconnect" href="https://cdn.cookielaw.org" />
document.cookie = 'optanon=1; path=/' // expect: cookie - optanon
