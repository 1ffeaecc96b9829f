import type { Service } from '../../model/service.ts'

/** Attribution for shops. */
const tripleWhale: Service = {
  id: 'triple-whale',
  name: 'Triple Whale',
  provider: 'Triple Whale',
  category: 'marketing',
  homepage: 'https://www.triplewhale.com/',
  policy: 'https://www.triplewhale.com/privacy',
  scripts: ['triplewhale-pixel.web.app'],
  endpoints: ['api.config-security.com', 'conf.config-security.com', 'open.pixel.api.whale3.io'],
  calls: {
    event: ['TriplePixel()'],
  },
  sources: [
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
  ],
}

export default tripleWhale
