import { Adsense } from '@ctrl/react-adsense'
import AdSense from 'react-adsense'
import { AdUnit, GoogleAdSense } from 'next-google-adsense'
import { AdsenseModule } from 'ng2-adsense'
import { useScriptGoogleAdsense as fromNuxt } from '#imports'
import { Adsense as Chart } from './charts'

const ads = document.createElement('script')
ads.async = true
ads.crossOrigin = 'anonymous'
ads.src = 'https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js?client=ca-pub-1122334455' // expect: load google-adsense
document.head.appendChild(ads)
;(window.adsbygoogle = window.adsbygoogle || []).push({}) // expect: init google-adsense
export function fill() {
  window.adsbygoogle.push({ google_ad_client: 'ca-pub-1122334455', enable_page_level_ads: true }) // expect: init google-adsense
}

useScriptGoogleAdsense({ client: 'ca-pub-1122334455' }) // expect: init google-adsense
fromNuxt({ client: 'ca-pub-1122334455' }) // expect: init google-adsense
export const modules = [AdsenseModule.forRoot({ adClient: 'ca-pub-1122334455' })] // expect: init google-adsense

export function Sidebar() {
  return (
    <aside>
      <Chart client="ca-pub-1122334455" />
      <GoogleAdSense // expect: init google-adsense
        publisherId="pub-1122334455"
      />
      <AdUnit // expect: init google-adsense
        slotId="6677"
      />
      <AdSense.Google // expect: init google-adsense
        client="ca-pub-1122334455"
      />
      <Adsense // expect: init google-adsense
        client="ca-pub-1122334455"
        slot="6677"
      />
      <ins className="adsbygoogle" data-ad-client="ca-pub-1122334455" data-ad-slot="6677" />
    </aside>
  )
}
document.cookie = '__gads=ID=4f; max-age=33696000' // expect: cookie google-adsense __gads

// What follows only looks like it.
export function replay(adsbygoogle) {
  adsbygoogle.push({})
}
export const slots = document.querySelectorAll('.adsbygoogle')
export const lines = ['google.com, pub-1122334455, DIRECT', 'https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js']
export const help = <a href="https://pagead2.googlesyndication.com/pagead/show_ads.js">show_ads</a>
