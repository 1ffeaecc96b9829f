export function Music({ id }) {
  return (
    <section>
      <iframe
        src="https://widget.deezer.com/widget/dark/playlist/1479458365" // expect: embed deezer
        width="100%"
        height="300"
      />
      <iframe
        src={`https://widget.deezer.com/widget/auto/track/${id}`} // expect: embed deezer
        title="Music"
      />
    </section>
  )
}
const frame = document.createElement('iframe')
frame.src = '//widget.deezer.com/widget/auto/album/1' // expect: embed deezer
document.body.appendChild(frame)

// What follows only looks like it.
export const link = <a href="https://www.deezer.com/track/1">Listen</a>
export const data = fetch('https://api.deezer.com/track/1')
export const cover = <img src="https://e-cdns-images.dzcdn.net/images/cover/a.jpg" width="250" height="250" alt="Cover" />
