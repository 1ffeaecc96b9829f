import type { Service } from '../../model/service.ts'

/** Presentations in a frame. */
const prezi: Service = {
  id: 'prezi',
  name: 'Prezi',
  provider: 'Prezi',
  category: 'marketing',
  disputed: 'As a viewer it is also filed under preferences.',
  homepage: 'https://prezi.com/',
  policy: 'https://prezi.com/privacy-policy/',
  embeds: ['prezi.com/embed', 'prezi.com/p/embed', 'prezi.com/v/embed'],
  sources: [
    { url: 'https://support.prezi.com/hc/en-us/articles/360003498653-Embedding-a-presentation', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/tarteaucitronjs', confidence: 'observed' },
  ],
}

export default prezi
