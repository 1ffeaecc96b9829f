import type { Service } from '../../model/service.ts'

/** Programmatic advertising: event pixels. */
const mediamath: Service = {
  id: 'mediamath',
  name: 'MediaMath',
  provider: 'Infillion',
  category: 'marketing',
  homepage: 'https://www.mediamath.com/',
  policy: 'https://www.mediamath.com/privacy-policy/',
  scripts: ['pixel.mathtag.com/event/js'],
  endpoints: ['pixel.mathtag.com/event/img'],
  stores: [
    { name: 'uuidc', lifetime: '1 year' },
    { name: 'mt_misc', lifetime: '30 days' },
    { name: 'mt_mop', lifetime: '30 days' },
  ],
  sources: [
    { url: 'https://github.com/segmentio/analytics.js-integrations', confidence: 'source' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default mediamath
