import type { Service } from '../../model/service.ts'

/** The list of members of a Discord server in a frame. */
const discordWidget: Service = {
  id: 'discord-widget',
  name: 'Discord widget',
  provider: 'Discord',
  category: 'marketing',
  disputed: 'As a community feature it is also filed under preferences.',
  homepage: 'https://discord.com/',
  policy: 'https://discord.com/privacy',
  embeds: ['discord.com/widget', 'discordapp.com/widget'],
  sources: [
    { url: 'https://discord.com/developers/docs/resources/guild#get-guild-widget', confidence: 'vendor' },
  ],
}

export default discordWidget
