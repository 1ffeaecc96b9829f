import Dailymotion from 'react-dailymotion'
import { Dailymotion as Daily } from './news'

const script = document.createElement('script')
script.async = true
script.src = 'https://api.dmcdn.net/all.js' // expect: load dailymotion
script.onload = () => {
  window.DM.player(document.getElementById('film'), { video: 'x26m1j4' }) // expect: init dailymotion
}
document.head.appendChild(script)
const library = document.createElement('script')
library.src = 'https://geo.dailymotion.com/libs/player/xa1b2.js' // expect: load dailymotion
document.head.appendChild(library)
export const created = () => dailymotion.createPlayer('film', { video: 'x26m1j4' }) // expect: init dailymotion

export function Films({ id }) {
  return (
    <section>
      <Dailymotion // expect: embed dailymotion
        video="x26m1j4"
      />
      <Daily video="x26m1j4" />
      <iframe
        src={`https://www.dailymotion.com/embed/video/${id}`} // expect: embed dailymotion
        title="Film"
      />
      <iframe
        src="https://geo.dailymotion.com/player/xa1b2.html?video=x26m1j4" // expect: embed dailymotion
        title="Film"
      />
    </section>
  )
}

// What follows only looks like it.
export function message(DM) {
  DM.player('x')
}
export const link = <a href="https://www.dailymotion.com/video/x26m1j4">Watch</a>
export const data = fetch('https://api.dailymotion.com/video/x26m1j4')
