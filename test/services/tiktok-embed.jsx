import { TikTok } from 'react-tiktok'
import { TikTokEmbed } from 'react-social-media-embed'
import { TikTok as Clock } from './clocks'

const script = document.createElement('script')
script.async = true
script.src = 'https://www.tiktok.com/embed.js' // expect: load tiktok-embed
document.body.appendChild(script)

export function Videos({ id }) {
  return (
    <section>
      <TikTok // expect: embed tiktok-embed
        url="https://www.tiktok.com/@example/video/1"
      />
      <TikTokEmbed // expect: embed tiktok-embed
        url="https://www.tiktok.com/@example/video/1"
      />
      <iframe
        src={`https://www.tiktok.com/embed/v2/${id}`} // expect: embed tiktok-embed
        title="Video"
      />
      <iframe
        src="https://www.tiktok.com/player/v1/1?music_info=1" // expect: embed tiktok-embed
        title="Video"
      />
      <Clock />
      <blockquote className="tiktok-embed" cite="https://www.tiktok.com/@example/video/1" />
    </section>
  )
}

// What follows only looks like it.
export const profile = <a href="https://www.tiktok.com/@example">TikTok</a>
export const data = fetch('https://www.tiktok.com/oembed?url=https://www.tiktok.com/@example/video/1')
export const file = 'https://www.tiktok.com/embed.js'
