import { PinterestEmbed } from 'react-social-media-embed'
import { PinterestEmbed as Board } from './boards'

const script = document.createElement('script')
script.async = true
script.defer = true
script.src = '//assets.pinterest.com/js/pinit.js' // expect: load pinterest-widgets
document.body.appendChild(script)
export function refresh() {
  window.PinUtils.build() // expect: init pinterest-widgets
}

export function Pins() {
  return (
    <section>
      <PinterestEmbed // expect: embed pinterest-widgets
        url="https://www.pinterest.com/pin/99360735500167749/"
      />
      <iframe
        src="https://assets.pinterest.com/ext/embed.html?id=99360735500167749" // expect: embed pinterest-widgets
        width="345"
        height="550"
      />
      <Board url="https://www.pinterest.com/example/board/" />
      <a data-pin-do="embedPin" href="https://www.pinterest.com/pin/99360735500167749/">Pin</a>
    </section>
  )
}

// What follows only looks like it.
export function build(PinUtils) {
  PinUtils.build()
}
export const save = <a href="https://www.pinterest.com/pin/create/button/?url=x">Save</a>
