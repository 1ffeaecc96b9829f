import type { Service } from '../../model/service.ts'

/** Statistics of WordPress.com and the Jetpack plugin. */
const wordpressJetpack: Service = {
  id: 'wordpress-jetpack',
  name: 'Jetpack Stats',
  provider: 'Automattic',
  category: 'statistics',
  disputed: 'Some databases file single cookies under marketing or preferences.',
  homepage: 'https://jetpack.com/stats/',
  policy: 'https://automattic.com/privacy/',
  scripts: ['stats.wp.com/e-*', 'stats.wp.com/w.js'],
  endpoints: ['pixel.wp.com'],
  calls: {
    event: ["_stq.push(['view'])", "_stq.push(['extra'])", "_tkq.push(['recordEvent'])"],
  },
  stores: [
    { name: 'tk_ai', lifetime: 'session' },
    { name: 'tk_qs', lifetime: '30 minutes' },
    { name: 'tk_lr', category: 'marketing', lifetime: '1 year' },
    { name: 'tk_or', category: 'marketing', lifetime: '5 years' },
    { name: 'tk_r3d', lifetime: '3 days' },
    { name: 'tk_tc', lifetime: 'session' },
    { name: 'jetpackState', category: 'necessary', lifetime: 'session' },
  ],
  sources: [
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default wordpressJetpack
