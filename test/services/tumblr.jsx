const script = document.createElement('script')
script.async = true
script.src = 'https://assets.tumblr.com/post.js' // expect: load tumblr
document.body.appendChild(script)

export function Post({ id }) {
  return (
    <section>
      <div className="tumblr-post" data-href="https://embed.tumblr.com/embed/post/x/1">
        <a href="https://example.tumblr.com/post/1">A post</a>
      </div>
      <iframe
        src={`https://embed.tumblr.com/embed/post/x/${id}`} // expect: embed tumblr
        title="Post"
      />
    </section>
  )
}
const share = document.createElement('script')
share.src = 'https://assets.tumblr.com/share-button.js' // expect: load tumblr
document.body.appendChild(share)

// What follows only looks like it.
export const picture = <img src="https://64.media.tumblr.com/a/b/s640x960/c.jpg" width="640" height="480" alt="Post" />
export const blog = fetch('https://api.tumblr.com/v2/blog/example.tumblr.com/posts')
export const file = 'https://assets.tumblr.com/post.js'
