import { DiscussionEmbed, CommentCount } from 'disqus-react'
import { Disqus } from 'gatsby-plugin-disqus'
import DisqusThread from 'react-disqus-comments'
import { DiscussionEmbed as OwnComments } from './comments'

window.disqus_config = function () {
  this.page.identifier = 'post-7'
}
;(function () {
  var d = document
  var s = d.createElement('script')
  s.src = 'https://example-blog.disqus.com/embed.js' // expect: load disqus
  s.setAttribute('data-timestamp', +new Date())
  ;(d.head || d.body).appendChild(s)
})()
export function loadCount(shortname) {
  const script = document.createElement('script')
  script.id = 'dsq-count-scr'
  script.src = '//' + shortname + '.disqus.com/count.js' // expect: load disqus
  document.body.append(script)
}
window.DISQUS.reset({ reload: true }) // expect: init disqus
DISQUSWIDGETS.getCount({ reset: true }) // expect: event disqus

export function Post({ config }) {
  return (
    <article>
      <CommentCount // expect: embed disqus
        shortname="example-blog"
        config={config}
      />
      <DiscussionEmbed // expect: embed disqus
        shortname="example-blog"
        config={config}
      />
      <Disqus // expect: embed disqus
        config={config}
      />
      <DisqusThread // expect: embed disqus
        shortname="example-blog"
      />
      <OwnComments config={config} />
    </article>
  )
}

// What follows only looks like it.
export function clear(DISQUS) {
  DISQUS.reset()
}
export const link = <a href="https://example-blog.disqus.com/embed.js">comments</a>
export const api = fetch('https://disqus.com/api/3.0/threads/list.json')
