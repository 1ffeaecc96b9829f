import type { Service } from '../../model/service.ts'

/** Heatmaps and web analytics. */
const ptengine: Service = {
  id: 'ptengine',
  name: 'Ptengine',
  provider: 'Ptmind',
  category: 'statistics',
  homepage: 'https://www.ptengine.com/',
  policy: 'https://www.ptengine.com/privacy-policy',
  scripts: ['js.ptengine.jp', 'js.ptengine.com', 'js.ptengine.cn', 'cjs.ptengine.com', 'cjs.ptengine.cn'],
  endpoints: ['collect.ptengine.jp', 'collect.ptengine.com'],
  sources: [
    { url: 'https://www.ptengine.com/', confidence: 'vendor' },
  ],
}

export default ptengine
