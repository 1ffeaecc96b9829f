import { WistiaPlayer } from '@wistia/wistia-player-react'
import { WistiaPlayer as Own } from './player'

const script = document.createElement('script')
script.async = true
script.src = 'https://fast.wistia.com/assets/external/E-v1.js' // expect: load wistia
document.head.appendChild(script)
export function loadMedia(id) {
  const media = document.createElement('script')
  media.src = `https://fast.wistia.com/embed/medias/${id}.jsonp` // expect: load wistia
  document.head.appendChild(media)
}
window._wq = window._wq || []
_wq.push({ id: 'abc123', onReady(video) { video.play() } })
export const video = () => window.Wistia.embed('abc123') // expect: init wistia

export function Films() {
  return (
    <section>
      <WistiaPlayer // expect: embed wistia
        mediaId="abc123"
      />
      <Own mediaId="abc123" />
      <iframe
        src="https://fast.wistia.net/embed/iframe/abc123?seo=true" // expect: embed wistia
        title="Film"
        width="960"
        height="540"
      />
    </section>
  )
}
localStorage.setItem('wistia-video-progress-abc123', '{}') // expect: storage wistia wistia-video-progress-abc123

// What follows only looks like it.
export function embed(Wistia) {
  Wistia.embed('x')
}
export const data = fetch('https://api.wistia.com/v1/medias.json')
export const image = <img src="https://embed-ssl.wistia.com/deliveries/a.jpg" width="960" height="540" alt="Film" />
