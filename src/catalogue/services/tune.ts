import type { Service } from '../../model/service.ts'

/** Partner tracking, formerly HasOffers. */
const tune: Service = {
  id: 'tune',
  name: 'TUNE',
  provider: 'TUNE',
  category: 'marketing',
  homepage: 'https://www.tune.com/',
  policy: 'https://www.tune.com/privacy-policy/',
  scripts: ['js.go2sdk.com'],
  endpoints: ['*.go2cloud.org'],
  calls: {
    init: ['tdl.init()'],
    event: ['tdl.convert()', 'tdl.identify()'],
  },
  sources: [
    { url: 'https://support.tune.com/', confidence: 'vendor' },
  ],
}

export default tune
