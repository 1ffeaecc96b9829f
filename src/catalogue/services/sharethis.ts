import type { Service } from '../../model/service.ts'

/** Share buttons that feed a data business. */
const sharethis: Service = {
  id: 'sharethis',
  name: 'ShareThis',
  provider: 'ShareThis',
  category: 'marketing',
  homepage: 'https://sharethis.com/',
  policy: 'https://sharethis.com/privacy/',
  scripts: [
    'platform-api.sharethis.com/js',
    'buttons-config.sharethis.com',
    'ws.sharethis.com/button',
    'w.sharethis.com/button',
  ],
  endpoints: ['l.sharethis.com', '*.sharethis.com/pview', 't.sharethis.com'],
  calls: {
    event: ['__sharethis__.load()', '__sharethis__.initialize()'],
  },
  packages: {
    'sharethis-reactjs': {
      components: ['InlineShareButtons', 'StickyShareButtons', 'InlineFollowButtons', 'InlineReactionButtons'],
    },
  },
  stores: [
    { name: '__stid', category: 'statistics', lifetime: '1 year' },
    { name: '__stidv', lifetime: '10 years' },
    { name: 'fpestid', lifetime: '13 months' },
    { name: 'pubconsent*', category: 'necessary', lifetime: '13 months' },
    { name: 'st_optout', category: 'necessary', lifetime: '10 years' },
    { name: 'pxcelPage*', category: 'statistics', lifetime: '1 year' },
    { name: 'pxcelBcnLcy', category: 'statistics', lifetime: 'session' },
    { name: 'pxcelAcc3PC', category: 'preferences', lifetime: '1 day' },
    { name: '__unam' },
  ],
  sources: [
    { url: 'https://www.npmjs.com/package/sharethis-reactjs', confidence: 'source' },
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'observed' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default sharethis
