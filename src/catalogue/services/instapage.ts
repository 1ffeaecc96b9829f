import type { Service } from '../../model/service.ts'

/** Landing pages with measurement and heatmaps. */
const instapage: Service = {
  id: 'instapage',
  name: 'Instapage',
  provider: 'airSlate',
  category: 'marketing',
  homepage: 'https://instapage.com/',
  policy: 'https://instapage.com/privacy-policy/',
  scripts: ['cdn.instapagemetrics.com'],
  endpoints: ['heatmap-events-collector.instapage.com', '*.instapagemetrics.com'],
  sources: [
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
  ],
}

export default instapage
