import Script from 'next/script'
import { Front, LiveChatLoaderProvider } from 'react-live-chat-loader'
import { FrontChat as Window } from './windows'

const script = document.createElement('script')
script.async = true
script.src = 'https://chat-assets.frontapp.com/v1/chat.bundle.js' // expect: load front-chat
script.onload = () => {
  window.FrontChat('init', { chatId: '4f1c77aa', useDefaultLauncher: true }) // expect: init front-chat
}
document.body.appendChild(script)

export function Chat() {
  return (
    <>
      <Script
        src="https://chat-assets.frontapp.com/v1/chat.bundle.js" // expect: load front-chat
        onLoad={() => FrontChat('init', { chatId: '4f1c77aa' })} // expect: init front-chat
      />
      <button
        onClick={() => window.FrontChat('show')} // expect: event front-chat
      >
        Chat
      </button>
      <LiveChatLoaderProvider provider="front" providerKey="4f1c77aa">
        <Front // expect: init front-chat
          color="blue"
        />
      </LiveChatLoaderProvider>
      <Window />
    </>
  )
}

// What follows only looks like it.
export function chat(FrontChat) {
  FrontChat('init', {})
}
export const api = fetch('https://api2.frontapp.com/conversations')
export const source = <a href="https://chat-assets.frontapp.com/v1/chat.bundle.js">bundle</a>
