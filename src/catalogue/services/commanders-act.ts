import type { Service } from '../../model/service.ts'

/** The TagCommander container and its data platform. */
const commandersAct: Service = {
  id: 'commanders-act',
  name: 'Commanders Act',
  provider: 'Commanders Act',
  category: 'statistics',
  disputed: 'The container stores little itself and some call it necessary; it needs consent for all that it loads.',
  homepage: 'https://www.commandersact.com/',
  policy: 'https://www.commandersact.com/en/privacy/',
  scripts: ['cdn.tagcommander.com'],
  endpoints: ['*.commander1.com', '*.tagcommander.com'],
  calls: {
    event: ['tC.event.click()', 'tC.container.reload()', 'tc_events_global()'],
  },
  sources: [
    { url: 'https://doc.commandersact.com/', confidence: 'vendor' },
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'observed' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default commandersAct
