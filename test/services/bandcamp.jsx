export function Albums({ id }) {
  return (
    <section>
      <iframe
        style={{ border: 0, width: 350, height: 470 }}
        src="https://bandcamp.com/EmbeddedPlayer/album=1122334455/size=large/tracklist=false/" // expect: embed bandcamp
        seamless
      />
      <iframe
        src={`https://bandcamp.com/EmbeddedPlayer/track=${id}/size=small/`} // expect: embed bandcamp
        title="Track"
      />
    </section>
  )
}
const frame = document.createElement('iframe')
frame.src = 'https://bandcamp.com/EmbeddedPlayer/album=1122334455' // expect: embed bandcamp
document.body.appendChild(frame)

// What follows only looks like it.
export const link = <a href="https://example.bandcamp.com/album/one">Buy</a>
export const cover = <img src="https://f4.bcbits.com/img/a1_10.jpg" width="350" height="350" alt="Cover" />
