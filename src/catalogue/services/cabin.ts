import type { Service } from '../../model/service.ts'

/** Web analytics without cookies. */
const cabin: Service = {
  id: 'cabin',
  name: 'Cabin',
  provider: 'Cabin',
  category: 'statistics',
  disputed: 'It stores nothing in the browser, and many hold that it needs no consent.',
  homepage: 'https://withcabin.com/',
  policy: 'https://withcabin.com/privacy',
  scripts: ['scripts.withcabin.com/hello.js', 'scripts.withcabin.com/cabin.js'],
  calls: {
    event: ['cabin.event()'],
  },
  sources: [
    { url: 'https://docs.withcabin.com/', confidence: 'vendor' },
  ],
}

export default cabin
