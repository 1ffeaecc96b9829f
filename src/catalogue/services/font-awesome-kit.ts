import type { Service } from '../../model/service.ts'

/** Icons by a kit of Font Awesome, whose servers count a kit's use. */
const fontAwesomeKit: Service = {
  id: 'font-awesome-kit',
  name: 'Font Awesome Kits',
  provider: 'Fonticons',
  category: 'preferences',
  disputed: 'It stores nothing, but the address of the visitor goes to its servers.',
  homepage: 'https://fontawesome.com/kits',
  policy: 'https://fontawesome.com/privacy',
  scripts: ['kit.fontawesome.com'],
  sources: [
    { url: 'https://docs.fontawesome.com/web/setup/use-kit', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/third-party-web', confidence: 'observed' },
  ],
}

export default fontAwesomeKit
