import type { Service } from '../../model/service.ts'

/** Widgets for reviews, feeds, forms and the like. */
const elfsight: Service = {
  id: 'elfsight',
  name: 'Elfsight',
  provider: 'Elfsight',
  category: 'preferences',
  disputed: 'Widgets that show feeds of social networks count as marketing.',
  homepage: 'https://elfsight.com/',
  policy: 'https://elfsight.com/privacy-policy/',
  scripts: [
    'apps.elfsight.com/p/platform.js',
    'static.elfsight.com/platform/platform.js',
    'elfsightcdn.com/platform.js',
  ],
  packages: {
    'react-elfsight-widget': { embeds: ['ElfsightWidget'] },
    'next-elfsight-widget': { embeds: ['ElfsightWidget'] },
  },
  stores: [
    { name: '_p_hfp_client_id' },
  ],
  sources: [
    { url: 'https://www.npmjs.com/package/react-elfsight-widget', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/next-elfsight-widget', confidence: 'source' },
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'observed' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
  ],
}

export default elfsight
