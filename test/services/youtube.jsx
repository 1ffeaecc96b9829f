import YouTube from 'react-youtube'
import LiteYouTubeEmbed from 'react-lite-youtube-embed'
import { YouTubeEmbed } from '@next/third-parties/google'
import YouTubePlayer from 'youtube-player'
import { YouTube as Icon } from './icons'

const api = document.createElement('script')
api.src = 'https://www.youtube.com/iframe_api' // expect: load youtube
document.head.appendChild(api)
window.onYouTubeIframeAPIReady = () => {
  new YT.Player('player', { videoId: 'aqz-KE-bpKQ' }) // expect: init youtube
}
const player = YouTubePlayer('player', { videoId: 'aqz-KE-bpKQ' }) // expect: init youtube
player.playVideo()

export function Videos({ id }) {
  return (
    <section>
      <iframe
        src="https://www.youtube.com/embed/aqz-KE-bpKQ" // expect: embed youtube
        width="560"
        height="315"
        allowFullScreen
      />
      <iframe
        src={`https://www.youtube-nocookie.com/embed/${id}?rel=0`} // expect: embed youtube
        title="Film"
      />
      <YouTube // expect: embed youtube
        videoId="aqz-KE-bpKQ"
      />
      <LiteYouTubeEmbed // expect: embed youtube
        id="aqz-KE-bpKQ"
        title="Film"
      />
      <YouTubeEmbed // expect: embed youtube
        videoid="aqz-KE-bpKQ"
      />
      <Icon />
    </section>
  )
}
const frame = document.createElement('iframe')
frame.src = 'https://www.youtube.com/embed/aqz-KE-bpKQ' // expect: embed youtube
document.body.appendChild(frame)

// What follows only looks like it.
export const link = <a href="https://www.youtube.com/watch?v=aqz-KE-bpKQ">Watch</a>
export const thumbnail = <img src="https://example.com/youtube.png" alt="Film" width="320" height="180" />
export function make(YT) {
  return new YT.Player('player')
}
export const embedUrl = 'https://www.youtube.com/embed/aqz-KE-bpKQ'
export const other = <iframe src="https://video.example.com/www.youtube.com/embed/1" title="Own film" />
