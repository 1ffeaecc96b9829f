import type { Service } from '../../model/service.ts'

/** Albums and tracks in a frame. */
const bandcamp: Service = {
  id: 'bandcamp',
  name: 'Bandcamp',
  provider: 'Bandcamp',
  category: 'marketing',
  disputed: 'As a player it is also filed under preferences.',
  homepage: 'https://bandcamp.com/',
  policy: 'https://bandcamp.com/privacy',
  embeds: ['bandcamp.com/EmbeddedPlayer'],
  sources: [
    {
      url: 'https://get.bandcamp.help/hc/en-us/articles/23020711574423-How-do-I-create-a-Bandcamp-embedded-player',
      confidence: 'vendor',
    },
  ],
}

export default bandcamp
