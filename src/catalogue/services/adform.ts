import type { Service } from '../../model/service.ts'

/** Advertising platform with conversion tracking. */
const adform: Service = {
  id: 'adform',
  name: 'Adform',
  provider: 'Adform',
  category: 'marketing',
  homepage: 'https://site.adform.com/',
  policy: 'https://site.adform.com/privacy-center/overview/',
  scripts: [
    'track.adform.net/serving/scripts/trackpoint',
    '*.adform.net/banners/scripts/st/trackpoint-async.js',
    '*.adform.net/banners/scripts/adx.js',
  ],
  endpoints: ['track.adform.net/Serving/TrackPoint', 'track.adform.net/serving/trackpoint', '*.adformdsp.net'],
  calls: {
    event: ['_adftrack.push()'],
  },
  stores: [
    { name: 'adformfrpid', lifetime: '30 days' },
    { name: 'otsid', lifetime: '1 year' },
    { name: 'adtrc', lifetime: '7 days' },
  ],
  sources: [
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'observed' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default adform
