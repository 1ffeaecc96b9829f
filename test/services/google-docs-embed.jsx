export function Files({ id }) {
  return (
    <section>
      <iframe
        src="https://docs.google.com/forms/d/e/1FAI/viewform?embedded=true" // expect: embed google-docs-embed
        width="640"
        height="900"
      />
      <iframe
        src={`https://docs.google.com/spreadsheets/d/e/${id}/pubhtml?widget=true`} // expect: embed google-docs-embed
        title="Prices"
      />
      <iframe
        src="https://drive.google.com/file/d/1AbC/preview" // expect: embed google-docs-embed
        title="Brochure"
      />
    </section>
  )
}
const frame = document.createElement('iframe')
frame.src = 'https://docs.google.com/presentation/d/e/1AbC/embed' // expect: embed google-docs-embed
document.body.appendChild(frame)

// What follows only looks like it.
export const link = <a href="https://docs.google.com/document/d/1AbC/edit">Read the notes</a>
export const data = fetch('https://docs.google.com/spreadsheets/d/1AbC/export?format=csv')
export const picture = <img src="https://drive.google.com/uc?id=1AbC" width="300" height="200" alt="Team" />
