import JotFormReact from 'jotform-react'
import JotformEmbed from 'react-jotform-embed'

const script = document.createElement('script')
script.src = 'https://form.jotform.com/jsform/240001112223' // expect: load jotform
document.body.appendChild(script)
window.jotformEmbedHandler("iframe[id='JotFormIFrame-24']", 'https://form.jotform.com/') // expect: init jotform

export function Contact() {
  return (
    <>
      <JotFormReact // expect: embed jotform
        formURL="https://form.jotform.com/240001112223"
      />
      <JotformEmbed // expect: embed jotform
        src="https://form.jotform.com/240001112223"
      />
      <iframe
        id="JotFormIFrame-24"
        title="Contact"
        src="https://form.jotform.com/240001112223" // expect: embed jotform
      />
    </>
  )
}

// What follows only looks like it.
export const link = <a href="https://form.jotform.com/240001112223">Contact</a>
export const api = fetch('https://api.jotform.com/user/forms')
export const other = <iframe title="Form" src="https://forms.example.com/form.jotform.com/1" />
