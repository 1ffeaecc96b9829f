export function Community({ server }) {
  return (
    <section>
      <iframe
        src="https://discord.com/widget?id=112233445566&theme=dark" // expect: embed discord-widget
        width="350"
        height="500"
        allowtransparency="true"
      />
      <iframe
        src={`https://discordapp.com/widget?id=${server}`} // expect: embed discord-widget
        title="Discord"
      />
    </section>
  )
}
const frame = document.createElement('iframe')
frame.src = 'https://discord.com/widget?id=112233445566' // expect: embed discord-widget
document.body.appendChild(frame)

// What follows only looks like it.
export const invite = <a href="https://discord.com/invite/abc">Join us</a>
export const members = fetch('https://discord.com/api/guilds/112233445566/widget.json')
export const shield = <img src="https://img.shields.io/discord/1122" width="90" height="20" alt="Online" />
