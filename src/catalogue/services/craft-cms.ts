import type { Service } from '../../model/service.ts'

/** Content management system. Its cookies are set by the server. */
const craftCms: Service = {
  id: 'craft-cms',
  name: 'Craft CMS',
  provider: 'Pixel & Tonic',
  category: 'necessary',
  homepage: 'https://craftcms.com/',
  policy: 'https://craftcms.com/privacy',
  stores: [
    { name: 'CRAFT_CSRF_TOKEN', lifetime: 'session' },
    { name: 'CraftSessionId', lifetime: 'session' },
  ],
  sources: [
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
  ],
}

export default craftCms
