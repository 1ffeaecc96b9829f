import type { Service } from '../../model/service.ts'

/** Comments. */
const disqus: Service = {
  id: 'disqus',
  name: 'Disqus',
  provider: 'Zeta Global',
  category: 'marketing',
  disputed: 'Sites file its comments as preferences; it also shares visits with advertisers.',
  homepage: 'https://disqus.com/',
  policy: 'https://help.disqus.com/en/articles/1717103-disqus-privacy-policy',
  scripts: [
    '*.disqus.com/embed.js',
    '*.disqus.com/count.js',
    '*.disqus.com/recent_comments_widget.js',
    '*.disqus.com/popular_threads_widget.js',
    '*.disqus.com/combination_widget.js',
  ],
  calls: {
    init: ['DISQUS.reset()'],
    event: ['DISQUSWIDGETS.getCount()'],
  },
  packages: {
    'disqus-react': { embeds: ['DiscussionEmbed', 'CommentCount', 'CommentEmbed', 'Recommendations'] },
    'gatsby-plugin-disqus': { embeds: ['Disqus', 'CommentCount', 'CommentEmbed'] },
    'react-disqus-comments': { embeds: ['default'] },
    'vue-disqus': { embeds: ['Disqus', 'DisqusCount'], plugins: ['default'] },
  },
  stores: [
    { name: 'vglnk.Agent.p', lifetime: '1 year' },
    { name: 'vglnk.PartnerRfsh.p', lifetime: '1 year' },
  ],
  sources: [
    { url: 'https://www.npmjs.com/package/disqus-react', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/gatsby-plugin-disqus', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/react-disqus-comments', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/vue-disqus', confidence: 'source' },
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'source' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default disqus
