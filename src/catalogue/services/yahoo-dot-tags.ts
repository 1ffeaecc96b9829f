import type { Service } from '../../model/service.ts'

/** Conversion tags of Yahoo advertising. */
const yahooDotTags: Service = {
  id: 'yahoo-dot-tags',
  name: 'Yahoo Dot Tags',
  provider: 'Yahoo',
  category: 'marketing',
  homepage: 'https://www.advertising.yahooinc.com/',
  policy: 'https://legal.yahoo.com/us/en/yahoo/privacy/index.html',
  scripts: ['s.yimg.com/wi/ytc.js'],
  endpoints: ['sp.analytics.yahoo.com/sp.pl', '*.analytics.yahoo.com/sp.pl'],
  calls: {
    event: ['dotq.push({ projectId: * })', 'YAHOO.ywa.I13N.fireBeacon()'],
  },
  stores: [
    { name: 'IDSYNC', lifetime: '1 year' },
    { name: 'APID', lifetime: '1 month' },
    { name: 'axids', lifetime: '1 year' },
  ],
  sources: [
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default yahooDotTags
