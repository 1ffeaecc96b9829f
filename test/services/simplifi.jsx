const script = document.createElement('script')
script.async = true
script.src = 'https://tag.simpli.fi/sifitag/4f1c77aa-0000' // expect: load simplifi
document.head.appendChild(script)

export function Footer({ campaign }) {
  return (
    <>
      <script
        src="//i.simpli.fi/dpx.js?cid=55667&action=100&segment=example&m=1" // expect: load simplifi
      />
      <script
        src={`https://i.simpli.fi/dpx.js?cid=55667&conversion=40&campaign_id=${campaign}&m=1`} // expect: load simplifi
      />
    </>
  )
}
new Image().src = 'https://um.simpli.fi/match?pid=1' // expect: pixel simplifi
document.cookie = 'suid_legacy=4F1C; max-age=31536000' // expect: cookie simplifi suid_legacy

// What follows only looks like it.
export const domain = document.createElement('script')
domain.src = 'https://simpli.fi.example.net/dpx.js'
export const site = <a href="https://i.simpli.fi/dpx.js?cid=1">pixel</a>
