import { Spotify } from 'react-spotify-embed'
import { Spotify as Spots } from './spots'

const script = document.createElement('script')
script.async = true
script.src = 'https://open.spotify.com/embed/iframe-api/v1' // expect: load spotify
document.body.appendChild(script)
window.onSpotifyIframeApiReady = (IFrameAPI) => {
  IFrameAPI.createController(document.getElementById('player'), { uri: 'spotify:track:1' }, () => {})
}
const sdk = document.createElement('script')
sdk.src = 'https://sdk.scdn.co/spotify-player.js' // expect: load spotify
document.body.appendChild(sdk)
window.onSpotifyWebPlaybackSDKReady = () => {
  new window.Spotify.Player({ name: 'Shop', getOAuthToken: (give) => give('t') }) // expect: init spotify
}

export function Music({ id }) {
  return (
    <section>
      <Spotify // expect: embed spotify
        link="https://open.spotify.com/track/1"
      />
      <Spots />
      <iframe
        src={`https://open.spotify.com/embed/playlist/${id}`} // expect: embed spotify
        width="300"
        height="380"
      />
    </section>
  )
}

// What follows only looks like it.
export function make(Spotify) {
  return new Spotify.Player({})
}
export const link = <a href="https://open.spotify.com/track/1">Listen</a>
export const data = fetch('https://api.spotify.com/v1/me/player')
