import { TwitchEmbed, TwitchPlayer } from 'react-twitch-embed'
import ReactTwitchEmbedVideo from 'react-twitch-embed-video'
import { TwitchPlayer as Muscle } from './anatomy'

const script = document.createElement('script')
script.src = 'https://embed.twitch.tv/embed/v1.js' // expect: load twitch
script.onload = () => {
  new window.Twitch.Embed('stream', { channel: 'example' }) // expect: init twitch
}
document.head.appendChild(script)
const playerScript = document.createElement('script')
playerScript.src = 'https://player.twitch.tv/js/embed/v1.js' // expect: load twitch
document.head.appendChild(playerScript)
export const player = () => new Twitch.Player('stream', { channel: 'example' }) // expect: init twitch

export function Streams({ channel }) {
  return (
    <section>
      <TwitchEmbed // expect: embed twitch
        channel="example"
      />
      <TwitchPlayer // expect: embed twitch
        channel="example"
      />
      <ReactTwitchEmbedVideo // expect: embed twitch
        channel="example"
      />
      <Muscle />
      <iframe
        src={`https://player.twitch.tv/?channel=${channel}&parent=example.com`} // expect: embed twitch
        title="Stream"
      />
      <iframe
        src="https://clips.twitch.tv/embed?clip=AbC&parent=example.com" // expect: embed twitch
        title="Clip"
      />
    </section>
  )
}

// What follows only looks like it.
export function make(Twitch) {
  return new Twitch.Player('x')
}
export const link = <a href="https://www.twitch.tv/example">Live</a>
export const data = fetch('https://api.twitch.tv/helix/streams')
