import type { Service } from '../../model/service.ts'

/** Session replay and product analytics. */
const fullstory: Service = {
  id: 'fullstory',
  name: 'Fullstory',
  provider: 'Fullstory',
  category: 'statistics',
  homepage: 'https://www.fullstory.com/',
  policy: 'https://www.fullstory.com/legal/privacy-policy/',
  scripts: [
    'edge.fullstory.com/s/fs.js',
    'edge.*.fullstory.com/s/fs.js',
    'fullstory.com/s/fs.js',
    'www.fullstory.com/s/fs.js',
  ],
  endpoints: ['rs.fullstory.com', 'rs.*.fullstory.com'],
  calls: {
    init: ["FS('start')"],
    event: [
      "FS('trackEvent')",
      "FS('setIdentity')",
      "FS('setProperties')",
      'FS.event()',
      'FS.identify()',
      'FS.setUserVars()',
      'FS.setVars()',
    ],
  },
  settings: ['_fs_org'],
  packages: {
    '@fullstory/browser': {
      init: ['init()', 'default.init()'],
      event: [
        "FullStory('trackEvent')",
        "FullStory('setIdentity')",
        "FullStory('setProperties')",
        'event()',
        'identify()',
        'setUserVars()',
      ],
    },
    '@fullstory/snippet': { init: ['initFS()', 'initFSV1()', 'initFSV2()'] },
    'fullstory-react': { components: ['Fullstory'] },
    'gatsby-plugin-fullstory': { configuredIn: ['gatsby'] },
  },
  stores: [
    { name: 'fs_uid', lifetime: '1 year' },
    { name: 'fs_cid', category: 'necessary' },
    { name: 'fs_lua', lifetime: '30 minutes' },
    { name: '_fs_uid', type: 'local-storage', lifetime: 'persistent' },
    { name: '_fs_lua', type: 'local-storage', lifetime: 'persistent' },
    { name: '_fs_swan_song', type: 'local-storage', lifetime: 'persistent' },
    { name: '_fs_tab_id', type: 'session-storage', category: 'marketing', lifetime: 'session' },
  ],
  sources: [
    {
      url: 'https://help.fullstory.com/hc/en-us/articles/360020829513-Why-Fullstory-uses-First-Party-Cookies',
      confidence: 'vendor',
    },
    { url: 'https://www.npmjs.com/package/@fullstory/browser', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@fullstory/snippet', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/fullstory-react', confidence: 'source' },
    { url: 'https://github.com/rudderlabs/rudder-sdk-js', confidence: 'observed' },
    { url: 'https://github.com/segmentio/analytics.js-integrations', confidence: 'observed' },
  ],
}

export default fullstory
