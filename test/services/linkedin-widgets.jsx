import { LinkedInEmbed } from 'react-social-media-embed'
import { LinkedInEmbed as Card } from './cards'

const script = document.createElement('script')
script.src = 'https://platform.linkedin.com/in.js' // expect: load linkedin-widgets
script.text = 'lang: en_US'
document.head.appendChild(script)
const badge = document.createElement('script')
badge.async = true
badge.src = 'https://platform.linkedin.com/badges/js/profile.js' // expect: load linkedin-widgets
document.body.appendChild(badge)
export function refresh() {
  window.IN.parse() // expect: init linkedin-widgets
}

export function Posts() {
  return (
    <section>
      <LinkedInEmbed // expect: embed linkedin-widgets
        url="https://www.linkedin.com/embed/feed/update/urn:li:share:1"
        postUrl="https://www.linkedin.com/posts/example"
      />
      <iframe
        src="https://www.linkedin.com/embed/feed/update/urn:li:share:1" // expect: embed linkedin-widgets
        width="504"
        height="560"
      />
      <Card url="https://www.linkedin.com/posts/example" />
    </section>
  )
}

// What follows only looks like it.
export function read(IN) {
  IN.parse()
}
export const share = <a href="https://www.linkedin.com/sharing/share-offsite/?url=x">Share</a>
