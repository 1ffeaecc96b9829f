import embed from '@ada-support/embed2'
import { adaEmbed as lovelace } from './people'

embed.start({ handle: 'example' }) // expect: init ada-chat

const script = document.createElement('script')
script.id = '__ada'
script.setAttribute('data-handle', 'example')
script.src = 'https://static.ada.support/embed2.js' // expect: load ada-chat
document.head.appendChild(script)

window.adaSettings = { handle: 'example' }
window.adaEmbed.start({ handle: 'example' }) // expect: init ada-chat
export function Help() {
  return (
    <>
      <script
        id="__ada"
        data-handle="example"
        src="https://static.ada.support/embed2.js" // expect: load ada-chat
      />
      <button
        onClick={() => adaEmbed.toggle()} // expect: event ada-chat
      >
        Ask
      </button>
    </>
  )
}

// What follows only looks like it.
lovelace.start({})
export function compile(adaEmbed) {
  adaEmbed.start({})
}
export const link = <a href="https://static.ada.support/embed2.js">chat</a>
