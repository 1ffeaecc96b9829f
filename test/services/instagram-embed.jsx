import InstagramEmbed from 'react-instagram-embed'
import { InstagramEmbed as SocialEmbed } from 'react-social-media-embed'
import { InstagramEmbed as Frame } from './frames'

const script = document.createElement('script')
script.async = true
script.src = '//www.instagram.com/embed.js' // expect: load instagram-embed
script.onload = () => window.instgrm.Embeds.process() // expect: init instagram-embed
document.body.appendChild(script)

export function Posts() {
  return (
    <section>
      <InstagramEmbed // expect: embed instagram-embed
        url="https://instagr.am/p/Zw9o4/"
        clientAccessToken="1|2"
      />
      <SocialEmbed // expect: embed instagram-embed
        url="https://www.instagram.com/p/Zw9o4/"
      />
      <iframe
        src="https://www.instagram.com/p/Zw9o4/embed/" // expect: embed instagram-embed
        width="400"
        height="480"
      />
      <Frame url="https://www.instagram.com/p/Zw9o4/" />
      <blockquote className="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/Zw9o4/" />
    </section>
  )
}

// What follows only looks like it.
export function process(instgrm) {
  instgrm.Embeds.process()
}
export const profile = <a href="https://www.instagram.com/p/Zw9o4/">Our photo</a>
export const data = fetch('https://graph.instagram.com/me/media')
