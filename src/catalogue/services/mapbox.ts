import type { Service } from '../../model/service.ts'

/** Maps drawn by Mapbox GL JS, which counts its use by events. */
const mapbox: Service = {
  id: 'mapbox',
  name: 'Mapbox',
  provider: 'Mapbox',
  category: 'preferences',
  disputed: 'It keeps an identifier in the local storage for its usage statistics.',
  homepage: 'https://www.mapbox.com/',
  policy: 'https://www.mapbox.com/legal/privacy',
  scripts: ['api.mapbox.com/mapbox-gl-js', 'api.tiles.mapbox.com/mapbox-gl-js', 'api.mapbox.com/mapbox.js'],
  endpoints: ['events.mapbox.com'],
  embeds: ['api.mapbox.com/styles/v1/*.html'],
  calls: {
    init: ['new mapboxgl.Map()'],
  },
  packages: {
    'mapbox-gl': { init: ['new default.Map()', 'new Map()'] },
    'react-map-gl': { embeds: ['default', 'Map'] },
    'react-map-gl/mapbox': { embeds: ['default', 'Map'] },
  },
  stores: [
    { name: 'mapbox.eventData:*', type: 'local-storage', category: 'statistics', lifetime: 'persistent' },
    { name: 'mapbox.eventData.uuid:*', type: 'local-storage', category: 'statistics', lifetime: 'persistent' },
  ],
  sources: [
    { url: 'https://docs.mapbox.com/mapbox-gl-js/guides/install/', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/mapbox-gl', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/react-map-gl', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/third-party-web', confidence: 'observed' },
  ],
}

export default mapbox
