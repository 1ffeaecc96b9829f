import type { Service } from '../../model/service.ts'

/** Presentations in a frame. */
const slideshare: Service = {
  id: 'slideshare',
  name: 'SlideShare',
  provider: 'Scribd',
  category: 'marketing',
  homepage: 'https://www.slideshare.net/',
  policy: 'https://support.scribd.com/hc/en-us/articles/210129366-Privacy-policy',
  embeds: ['www.slideshare.net/slideshow/embed_code'],
  sources: [
    { url: 'https://www.npmjs.com/package/tarteaucitronjs', confidence: 'observed' },
    { url: 'https://www.npmjs.com/package/third-party-web', confidence: 'observed' },
  ],
}

export default slideshare
