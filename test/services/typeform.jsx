import { createPopup, createWidget } from '@typeform/embed'
import { Widget, PopupButton } from '@typeform/embed-react'
import { Widget as Gadget } from './gadgets'

createWidget('4f1c77', { container: document.querySelector('#form') }) // expect: init typeform
const { open } = createPopup('4f1c77') // expect: init typeform
open()

const script = document.createElement('script')
script.src = '//embed.typeform.com/next/embed.js' // expect: load typeform
document.body.appendChild(script)
window.tf.createPopover('4f1c77') // expect: init typeform

export function Survey() {
  return (
    <>
      <Widget // expect: embed typeform
        id="4f1c77"
      />
      <PopupButton // expect: embed typeform
        id="4f1c77"
      />
      <iframe
        title="Survey"
        src="https://example.typeform.com/to/4f1c77" // expect: embed typeform
      />
      <Gadget id="clock" />
    </>
  )
}
document.cookie = 'tf_respondent_cc=1; max-age=15552000' // expect: cookie typeform tf_respondent_cc

// What follows only looks like it.
export const tensor = tf.createTensor([1])
export function learn(tf) {
  tf.createWidget('x')
}
export const link = <a href="https://example.typeform.com/to/4f1c77">Survey</a>
