import { Webchat, WebchatProvider } from '@botpress/webchat'
import Script from 'next/script'
import { botpress as printer } from './printers'

const script = document.createElement('script')
script.src = 'https://cdn.botpress.cloud/webchat/v3.3/inject.js' // expect: load botpress
script.onload = () => {
  window.botpress.init({ botId: '4f1c', clientId: '77aa' }) // expect: init botpress
  window.botpress.open() // expect: event botpress
}
document.head.appendChild(script)
window.botpressWebChat.init({ botId: '4f1c', hostUrl: 'https://cdn.botpress.cloud/webchat/v0' }) // expect: init botpress

export function Bot({ client }) {
  return (
    <>
      <Script
        src="https://files.bpcontent.cloud/2025/09/25/10/20250925-4F1C.js" // expect: load botpress
      />
      <WebchatProvider // expect: init botpress
        client={client}
      >
        <Webchat // expect: init botpress
        />
      </WebchatProvider>
      <iframe
        title="Bot"
        src="https://cdn.botpress.cloud/webchat/v2.3/shareable.html?configUrl=https://files.bpcontent.cloud/a.json" // expect: embed botpress
      />
    </>
  )
}

// What follows only looks like it.
printer.init({})
export function print(botpress) {
  botpress.init({})
}
export const api = fetch('https://api.botpress.cloud/v1/chat/messages')
