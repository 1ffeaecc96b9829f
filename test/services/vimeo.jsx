import Player from '@vimeo/player'
import Vimeo from '@u-wave/react-vimeo'
import { vueVimeoPlayer } from 'vue-vimeo-player'
import { useScriptVimeoPlayer as fromNuxt } from '#imports'
import { Player as Person } from './team'

const script = document.createElement('script')
script.src = 'https://player.vimeo.com/api/player.js' // expect: load vimeo
script.onload = () => {
  new window.Vimeo.Player('film', { id: 76979871 }) // expect: init vimeo
}
document.head.appendChild(script)
const player = new Player('film', { id: 76979871 }) // expect: init vimeo
player.on('play', () => {})
useScriptVimeoPlayer() // expect: init vimeo
fromNuxt() // expect: init vimeo

export function Films({ id }) {
  return (
    <section>
      <Vimeo // expect: embed vimeo
        video="76979871"
      />
      <vueVimeoPlayer video-id="76979871" />
      <iframe
        src={`https://player.vimeo.com/video/${id}?dnt=1`} // expect: embed vimeo
        width="640"
        height="360"
      />
    </section>
  )
}
document.cookie = 'vuid=pl1; max-age=63072000' // expect: cookie vimeo vuid

// What follows only looks like it.
new Person('Ada')
export function make(Vimeo) {
  return new Vimeo.Player('film')
}
export const link = <a href="https://vimeo.com/76979871">Watch</a>
export const data = fetch('https://vimeo.com/api/oembed.json?url=https://vimeo.com/76979871')
export { vueVimeoPlayer }
