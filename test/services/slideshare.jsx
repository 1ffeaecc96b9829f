export function Slides({ id }) {
  return (
    <section>
      <iframe
        src="https://www.slideshare.net/slideshow/embed_code/key/aBcD" // expect: embed slideshare
        width="597"
        height="486"
      />
      <iframe
        src={`//www.slideshare.net/slideshow/embed_code/${id}`} // expect: embed slideshare
        title="Slides"
      />
    </section>
  )
}
const frame = document.createElement('iframe')
frame.src = 'https://www.slideshare.net/slideshow/embed_code/key/aBcD' // expect: embed slideshare
document.body.appendChild(frame)

// What follows only looks like it.
export const link = <a href="https://www.slideshare.net/example/slides">Slides</a>
export const picture = <img src="https://image.slidesharecdn.com/a/85/b-1-320.jpg" width="320" height="240" alt="Slide" />
