import CookieBot from 'react-cookiebot'
import CookieBotLoader from '@danielgtmn/react-cookiebot'
import Script from 'next/script'
import OwnBanner from './banner'

export function Layout({ children }) {
  return (
    <>
      <Script
        id="Cookiebot"
        src="https://consent.cookiebot.com/uc.js" // expect: load cookiebot
        data-cbid="4f1c77aa"
        data-blockingmode="auto"
      />
      <CookieBot // expect: init cookiebot
        domainGroupId="4f1c77aa"
      />
      <CookieBotLoader // expect: init cookiebot
      />
      <OwnBanner />
      {children}
    </>
  )
}
export function Declaration() {
  const script = document.createElement('script')
  script.async = true
  script.src = 'https://consent.cookiebot.com/4f1c77aa/cd.js' // expect: load cookiebot
  document.getElementById('declaration').appendChild(script)
}
document.cookie = 'CookieConsent={stamp:1}; max-age=31536000' // expect: cookie cookiebot CookieConsent

// What follows only looks like it.
export const link = <a href="https://consent.cookiebot.com/uc.js">banner</a>
document.cookie = 'cookieconsent_seen=1; path=/' // expect: cookie - cookieconsent_seen
