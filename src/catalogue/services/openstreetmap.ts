import type { Service } from '../../model/service.ts'

/** A map of OpenStreetMap in a frame. */
const openstreetmap: Service = {
  id: 'openstreetmap',
  name: 'OpenStreetMap',
  provider: 'OpenStreetMap Foundation',
  category: 'preferences',
  disputed: 'The frame sends the address of the visitor to the foundation, for which some ask consent.',
  homepage: 'https://www.openstreetmap.org/',
  policy: 'https://osmfoundation.org/wiki/Privacy_Policy',
  embeds: ['www.openstreetmap.org/export/embed.html'],
  sources: [
    { url: 'https://wiki.openstreetmap.org/wiki/Export', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/tarteaucitronjs', confidence: 'observed' },
  ],
}

export default openstreetmap
