import { InlineWidget, PopupButton } from 'react-calendly'
import { InlineWidget as Box } from './layout'

const script = document.createElement('script')
script.async = true
script.src = 'https://assets.calendly.com/assets/external/widget.js' // expect: load calendly
document.body.appendChild(script)
window.Calendly.initInlineWidget({ url: 'https://calendly.com/ada/30min', parentElement: document.body }) // expect: init calendly
export function book() {
  Calendly.initPopupWidget({ url: 'https://calendly.com/ada/30min' }) // expect: init calendly
}
useScriptCalendly() // expect: init calendly

export function Page() {
  return (
    <>
      <InlineWidget // expect: embed calendly
        url="https://calendly.com/ada/30min"
      />
      <PopupButton // expect: embed calendly
        url="https://calendly.com/ada/30min"
        text="Book"
      />
      <iframe
        title="Book"
        src="https://calendly.com/ada/30min?embed_type=Inline" // expect: embed calendly
      />
      <Box url="/book" />
    </>
  )
}

// What follows only looks like it.
export function plan(Calendly) {
  Calendly.initInlineWidget({})
}
export const link = <a href="https://calendly.com/ada/30min">Book a call</a>
export const styles = <link rel="stylesheet" href="https://assets.calendly.com/assets/external/widget.css" />
