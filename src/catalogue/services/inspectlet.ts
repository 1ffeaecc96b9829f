import type { Service } from '../../model/service.ts'

/** Session replay and heatmaps. */
const inspectlet: Service = {
  id: 'inspectlet',
  name: 'Inspectlet',
  provider: 'Inspectlet',
  category: 'statistics',
  homepage: 'https://www.inspectlet.com/',
  policy: 'https://www.inspectlet.com/legal',
  scripts: ['cdn.inspectlet.com/inspectlet.js'],
  calls: {
    init: ["__insp.push(['wid'])"],
    event: ["__insp.push(['identify'])", "__insp.push(['tagSession'])", "__insp.push(['virtualPage'])"],
  },
  packages: {
    'inspectlet-es': {
      init: ['install()'],
      event: ["insp(['identify'])", "insp(['tagSession'])", "default(['identify'])", "default(['tagSession'])"],
    },
  },
  stores: [
    { name: '__insp_uid', lifetime: '1 year' },
    { name: '__insp_wid', lifetime: 'session' },
    { name: '__insp_sid', lifetime: 'session' },
    { name: '__insp_nv', lifetime: 'session' },
    { name: '__insp_ref', lifetime: 'session' },
    { name: '__insp_pad', lifetime: 'session' },
    { name: '__insp_scpt', lifetime: 'session' },
    { name: '__insp_dct', lifetime: 'session' },
    { name: '__insp_slim', lifetime: '1 year' },
    { name: '__insp_targlpt', lifetime: '1 year' },
    { name: '__insp_targlpu', lifetime: '1 year' },
    { name: '__insp_norec_sess', lifetime: '1 year' },
  ],
  sources: [
    { url: 'https://docs.inspectlet.com/', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/inspectlet-es', confidence: 'source' },
    { url: 'https://github.com/segmentio/analytics.js-integrations', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default inspectlet
