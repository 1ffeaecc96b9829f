import { TwitterTimelineEmbed, TwitterTweetEmbed } from 'react-twitter-embed'
import { Follow, Tweet } from 'react-twitter-widgets'
import { XEmbed } from 'react-social-media-embed'
import { Tweet as Sound } from './birds'

window.twttr = (function (d, s, id) {
  var js
  var fjs = d.getElementsByTagName(s)[0]
  var t = window.twttr || {}
  if (d.getElementById(id)) return t
  js = d.createElement(s)
  js.id = id
  js.src = 'https://platform.twitter.com/widgets.js' // expect: load twitter-widgets
  fjs.parentNode.insertBefore(js, fjs)
  t._e = []
  t.ready = function (f) {
    t._e.push(f)
  }
  return t
})(document, 'script', 'twitter-wjs')
export function refresh(element) {
  window.twttr.widgets.load(element) // expect: init twitter-widgets
  twttr.widgets.createTweet('20', element) // expect: init twitter-widgets
}

export function Posts() {
  return (
    <section>
      <TwitterTimelineEmbed // expect: embed twitter-widgets
        sourceType="profile"
        screenName="example"
      />
      <TwitterTweetEmbed // expect: embed twitter-widgets
        tweetId="20"
      />
      <Tweet // expect: embed twitter-widgets
        tweetId="20"
      />
      <Follow // expect: embed twitter-widgets
        username="example"
      />
      <XEmbed // expect: embed twitter-widgets
        url="https://x.com/example/status/20"
      />
      <iframe
        src="https://platform.twitter.com/embed/Tweet.html?id=20" // expect: embed twitter-widgets
        title="Post"
      />
      <Sound />
    </section>
  )
}

// What follows only looks like it.
export function sing(twttr) {
  twttr.widgets.load()
}
export const share = <a href="https://twitter.com/intent/tweet?text=Hello">Share</a>
export const file = 'https://platform.twitter.com/widgets.js'
