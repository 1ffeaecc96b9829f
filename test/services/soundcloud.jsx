import { SC as Contract } from './contracts'

const script = document.createElement('script')
script.src = 'https://w.soundcloud.com/player/api.js' // expect: load soundcloud
script.onload = () => {
  const widget = window.SC.Widget(document.querySelector('iframe')) // expect: init soundcloud
  widget.bind('play', () => {})
}
document.head.appendChild(script)
const sdk = document.createElement('script')
sdk.src = 'https://connect.soundcloud.com/sdk/sdk-3.3.2.js' // expect: load soundcloud
document.head.appendChild(sdk)
export const start = () => SC.initialize({ client_id: 'abc' }) // expect: init soundcloud

export function Tracks({ id }) {
  return (
    <section>
      <iframe
        src="https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/293" // expect: embed soundcloud
        width="100%"
        height="166"
      />
      <iframe
        src={`https://w.soundcloud.com/player/?url=${id}`} // expect: embed soundcloud
        title="Track"
      />
      <Contract />
    </section>
  )
}
localStorage.setItem('WIDGET::local::assignments', '{}') // expect: storage soundcloud WIDGET::local::assignments

// What follows only looks like it.
export function play(SC) {
  SC.Widget('x')
}
export const link = <a href="https://soundcloud.com/example/track">Listen</a>
export const data = fetch('https://api.soundcloud.com/resolve?url=x')
