import type { Service } from '../../model/service.ts'

/** Posts, timelines and buttons of X, formerly Twitter. */
const twitterWidgets: Service = {
  id: 'twitter-widgets',
  name: 'X widgets',
  provider: 'X Corp.',
  category: 'marketing',
  homepage: 'https://developer.x.com/en/docs/x-for-websites',
  policy: 'https://x.com/en/privacy',
  scripts: ['platform.twitter.com/widgets.js', 'platform.x.com/widgets.js'],
  embeds: ['platform.twitter.com/embed', 'syndication.twitter.com/srv'],
  calls: {
    init: [
      'twttr.widgets.load()',
      'twttr.widgets.createTweet()',
      'twttr.widgets.createTimeline()',
      'twttr.widgets.createVideo()',
      'twttr.widgets.createShareButton()',
      'twttr.widgets.createFollowButton()',
      'twttr.widgets.createHashtagButton()',
      'twttr.widgets.createMentionButton()',
    ],
  },
  packages: {
    'react-twitter-embed': {
      embeds: [
        'TwitterTweetEmbed',
        'TwitterTimelineEmbed',
        'TwitterVideoEmbed',
        'TwitterShareButton',
        'TwitterFollowButton',
        'TwitterHashtagButton',
        'TwitterMentionButton',
        'TwitterMomentShare',
        'TwitterDMButton',
        'TwitterOnAirButton',
      ],
    },
    'react-twitter-widgets': { embeds: ['Tweet', 'Timeline', 'Follow', 'Share', 'Mention', 'Hashtag'] },
    'react-social-media-embed': { embeds: ['XEmbed', 'TwitterEmbed'] },
    'gatsby-plugin-twitter': { configuredIn: ['gatsby'] },
  },
  stores: [
    { name: 'syndication_guest_id', lifetime: '2 years' },
    { name: 'tfw_exp', lifetime: '2 years' },
  ],
  sources: [
    {
      url: 'https://developer.x.com/en/docs/x-for-websites/javascript-api/guides/set-up-x-for-websites',
      confidence: 'vendor',
    },
    { url: 'https://www.npmjs.com/package/react-twitter-embed', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/react-twitter-widgets', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/react-social-media-embed', confidence: 'source' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default twitterWidgets
