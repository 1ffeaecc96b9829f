import { Mixcloud as Weather } from './weather'

const script = document.createElement('script')
script.src = 'https://widget.mixcloud.com/media/js/widgetApi.js' // expect: load mixcloud
script.onload = () => {
  window.Mixcloud.PlayerWidget(document.getElementById('mix')).ready.then(() => {}) // expect: init mixcloud
}
document.head.appendChild(script)

export function Mixes({ feed }) {
  return (
    <section>
      <iframe
        src="https://www.mixcloud.com/widget/iframe/?hide_cover=1&feed=%2Fexample%2Fmix%2F" // expect: embed mixcloud
        width="100%"
        height="120"
      />
      <iframe
        src={`https://player-widget.mixcloud.com/widget/iframe/?feed=${feed}`} // expect: embed mixcloud
        title="Mix"
      />
      <Weather />
    </section>
  )
}

// What follows only looks like it.
export function play(Mixcloud) {
  Mixcloud.PlayerWidget('x')
}
export const link = <a href="https://www.mixcloud.com/example/mix/">Listen</a>
export const data = fetch('https://api.mixcloud.com/example/')
