import { AdSlot, DFPManager, DFPSlotsProvider } from 'react-dfp'
import { Bling as GPT } from 'react-gpt'
import { AdvertisingProvider, AdvertisingSlot } from 'react-advertising'
import { AdSlot as Banner } from './banner'

window.googletag = window.googletag || { cmd: [] }
const gpt = document.createElement('script')
gpt.async = true
gpt.src = 'https://securepubads.g.doubleclick.net/tag/js/gpt.js' // expect: load google-publisher-tag
document.head.appendChild(gpt)
const older = document.createElement('script')
older.src = '//www.googletagservices.com/tag/js/gpt.js' // expect: load google-publisher-tag
document.head.appendChild(older)

googletag.cmd.push(function () {
  googletag.defineSlot('/1234567/home', [300, 250], 'ad-1').addService(googletag.pubads()) // expect: init google-publisher-tag
  googletag.pubads().enableSingleRequest()
  googletag.enableServices() // expect: init google-publisher-tag
})
window.googletag.cmd.push(() => {
  window.googletag.display('ad-1') // expect: event google-publisher-tag
})
export function refresh() {
  googletag.pubads().refresh() // expect: event google-publisher-tag
}
DFPManager.load() // expect: init google-publisher-tag

export function Page({ config }) {
  return (
    <AdvertisingProvider // expect: init google-publisher-tag
      config={config}
    >
      <DFPSlotsProvider // expect: init google-publisher-tag
        dfpNetworkId="1234567"
      >
        <AdSlot // expect: init google-publisher-tag
          adUnit="home"
          sizes={[[300, 250]]}
        />
      </DFPSlotsProvider>
      <AdvertisingSlot // expect: init google-publisher-tag
        id="ad-2"
      />
      <GPT // expect: init google-publisher-tag
        adUnitPath="/1234567/home"
      />
      <Banner adUnit="home" />
    </AdvertisingProvider>
  )
}

// What follows only looks like it.
export function mock(googletag) {
  googletag.defineSlot('/1/x', [1, 1], 'x')
  googletag.enableServices()
}
googletag.cmd.push(() => {})
export const hint = <link rel="preconnect" href="https://securepubads.g.doubleclick.net" />
