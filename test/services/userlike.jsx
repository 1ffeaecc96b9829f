import { createMessenger } from '@userlike/messenger'
import { LiveChatLoaderProvider, Userlike } from 'react-live-chat-loader'
import { createMessenger as createMailer } from './mail'

const script = document.createElement('script')
script.async = true
script.src = 'https://userlike-cdn-widgets.s3-eu-west-1.amazonaws.com/4f1c77aa.js' // expect: load userlike
document.body.appendChild(script)

export function load(key) {
  const tag = document.createElement('script')
  tag.src = `//userlike-cdn-widgets.s3-eu-west-1.amazonaws.com/${key}.js` // expect: load userlike
  document.head.append(tag)
}
export async function start() {
  return await createMessenger({ version: 1, widgetKey: '4f1c77aa' }) // expect: init userlike
}
export function Support() {
  return (
    <LiveChatLoaderProvider provider="userlike" providerKey="4f1c77aa">
      <Userlike // expect: init userlike
        color="green"
      />
    </LiveChatLoaderProvider>
  )
}
document.cookie = 'uslk_s=Idle; path=/' // expect: cookie userlike uslk_s

// What follows only looks like it.
createMailer({ version: 1 })
export const bucket = document.createElement('script')
bucket.src = 'https://widgets.s3-eu-west-1.amazonaws.com/4f1c77aa.js'
export const help = <a href="https://userlike-cdn-widgets.s3-eu-west-1.amazonaws.com/4f1c77aa.js">chat</a>
