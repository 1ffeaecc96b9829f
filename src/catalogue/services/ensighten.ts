import type { Service } from '../../model/service.ts'

/** A tag manager. */
const ensighten: Service = {
  id: 'ensighten',
  name: 'Ensighten',
  provider: 'CHEQ',
  category: 'statistics',
  disputed: 'The container stores little itself and some call it necessary; it needs consent for all that it loads.',
  homepage: 'https://www.ensighten.com/',
  policy: 'https://www.ensighten.com/privacy-policy/',
  scripts: ['nexus.ensighten.com'],
  calls: {
    event: ['Bootstrapper.ensEvent.trigger()', 'Bootstrapper.bindImmediate()'],
  },
  sources: [
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
  ],
}

export default ensighten
