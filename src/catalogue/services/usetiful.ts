import type { Service } from '../../model/service.ts'

/** Product tours and checklists. */
const usetiful: Service = {
  id: 'usetiful',
  name: 'Usetiful',
  provider: 'Usetiful',
  category: 'preferences',
  disputed: 'It counts visitors and their steps, so many file it as statistics.',
  homepage: 'https://www.usetiful.com/',
  policy: 'https://www.usetiful.com/privacy-policy',
  scripts: ['www.usetiful.com/dist/usetiful.js'],
  packages: {
    'usetiful-sdk': { init: ['loadUsetifulScript()'], event: ['setUsetifulTags()'] },
  },
  sources: [
    { url: 'https://www.npmjs.com/package/usetiful-sdk', confidence: 'source' },
  ],
}

export default usetiful
