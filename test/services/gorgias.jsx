import { GorgiasChat as dialogues } from './philosophy'

export function Layout({ bundle }) {
  return (
    <>
      <script
        id="gorgias-chat-widget-install-v3"
        src="https://config.gorgias.chat/bundle-loader/01HK4F1C" // expect: load gorgias
      />
      <script
        src={`https://config.gorgias.chat/bundle-loader/${bundle}`} // expect: load gorgias
      />
    </>
  )
}
window.GorgiasChat.init().then((chat) => chat.hideChat(true)) // expect: init gorgias
GorgiasChat.open() // expect: event gorgias
document.cookie = 'gorgias_chat=4f1c; path=/' // expect: cookie gorgias gorgias_chat

// What follows only looks like it.
dialogues.open()
export function read(GorgiasChat) {
  GorgiasChat.init()
}
export const hint = <link rel="dns-prefetch" href="https://config.gorgias.chat" />
