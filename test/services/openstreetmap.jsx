export function Location({ box }) {
  return (
    <section>
      <iframe
        src="https://www.openstreetmap.org/export/embed.html?bbox=13.3,52.5,13.4,52.6&layer=mapnik" // expect: embed openstreetmap
        width="425"
        height="350"
      />
      <iframe
        src={`https://www.openstreetmap.org/export/embed.html?bbox=${box}`} // expect: embed openstreetmap
        title="Map"
      />
    </section>
  )
}
const frame = document.createElement('iframe')
frame.src = '//www.openstreetmap.org/export/embed.html?bbox=1,2,3,4' // expect: embed openstreetmap
document.body.appendChild(frame)

// What follows only looks like it.
export const link = <a href="https://www.openstreetmap.org/#map=14/52.5/13.4">Larger map</a>
export const tiles = 'https://tile.openstreetmap.org/{z}/{x}/{y}.png'
export const places = fetch('https://nominatim.openstreetmap.org/search?q=Berlin&format=json')
