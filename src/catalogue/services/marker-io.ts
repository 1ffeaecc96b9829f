import type { Service } from '../../model/service.ts'

/** Visual feedback and bug reports. */
const markerIo: Service = {
  id: 'marker-io',
  name: 'Marker.io',
  provider: 'Marker.io',
  category: 'preferences',
  homepage: 'https://marker.io/',
  policy: 'https://marker.io/privacy-policy',
  scripts: ['edge.marker.io'],
  calls: {
    event: ['Marker.capture()', 'Marker.setReporter()', 'Marker.setCustomData()'],
  },
  sources: [
    { url: 'https://marker.io/cookie-policy', confidence: 'vendor' },
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'observed' },
  ],
}

export default markerIo
