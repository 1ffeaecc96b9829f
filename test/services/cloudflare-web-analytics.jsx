import Script from 'next/script'
import { cloudflareWebAnalytics } from '@c15t/scripts/cloudflare-web-analytics'
import { useScriptCloudflareWebAnalytics as fromNuxt } from '#imports'

const script = document.createElement('script')
script.defer = true
script.src = 'https://static.cloudflareinsights.com/beacon.min.js' // expect: load cloudflare-web-analytics
script.setAttribute('data-cf-beacon', '{"token": "0f1e2d"}')
document.body.appendChild(script)

export const scripts = [cloudflareWebAnalytics({ token: '0f1e2d' })] // expect: init cloudflare-web-analytics
useScriptCloudflareWebAnalytics({ token: '0f1e2d' }) // expect: init cloudflare-web-analytics
fromNuxt({ token: '0f1e2d' }) // expect: init cloudflare-web-analytics
export function Layout({ children }) {
  return (
    <>
      {children}
      <Script
        src="https://static.cloudflareinsights.com/beacon.min.js" // expect: load cloudflare-web-analytics
        data-cf-beacon='{"token": "0f1e2d"}'
        strategy="afterInteractive"
      />
    </>
  )
}
navigator.sendBeacon('https://cloudflareinsights.com/cdn-cgi/rum', '{}') // expect: beacon cloudflare-web-analytics

// What follows only looks like it.
export const trace = fetch('/cdn-cgi/trace')
export const library = document.createElement('script')
library.src = 'https://cdnjs.cloudflare.com/ajax/libs/react/18.0.0/react.js'
export const directive = "script-src https://static.cloudflareinsights.com"
