import type { Service } from '../../model/service.ts'

/** Sponsored recommendations, and the pixel that measures them. */
const outbrain: Service = {
  id: 'outbrain',
  name: 'Outbrain',
  provider: 'Outbrain',
  category: 'marketing',
  homepage: 'https://www.outbrain.com/',
  policy: 'https://www.outbrain.com/privacy/',
  scripts: ['amplify.outbrain.com/cp/obtp.js', 'widgets.outbrain.com', 'rva.outbrain.com/analytics-v1.js'],
  endpoints: ['tr.outbrain.com', 'odb.outbrain.com/utils', 'traffic.outbrain.com/network/trackpxl'],
  calls: {
    event: ["obApi('track')"],
  },
  stores: [
    { name: 'obuid', lifetime: '3 months' },
    { name: 'obsessionid-*', lifetime: '30 minutes' },
    { name: 'outbrain_dicbo_id', lifetime: '1 day' },
    { name: 'dicbo_id', lifetime: '1 day' },
    { name: 'unifiedPixel', lifetime: 'session' },
    { name: 'recs-*', lifetime: '1 minute' },
    { name: 'outbrain_cid_fetch', lifetime: '5 minutes' },
  ],
  sources: [
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'source' },
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default outbrain
