import type { Service } from '../../model/service.ts'

/** Session replay and digital analytics. */
const glassbox: Service = {
  id: 'glassbox',
  name: 'Glassbox',
  provider: 'Glassbox',
  category: 'statistics',
  homepage: 'https://www.glassbox.com/',
  policy: 'https://www.glassbox.com/privacy-policy/',
  scripts: ['cdn.glassboxcdn.com'],
  sources: [
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
  ],
}

export default glassbox
