import type { Service } from '../../model/service.ts'

/** Product widgets and link banners of the affiliate programme. */
const amazonAssociates: Service = {
  id: 'amazon-associates',
  name: 'Amazon Associates',
  provider: 'Amazon',
  category: 'marketing',
  homepage: 'https://affiliate-program.amazon.com/',
  policy: 'https://www.amazon.com/privacy',
  scripts: ['*.amazon-adsystem.com/widgets/onejs', '*.amazon-adsystem.com/widgets/q?ID=OneJS'],
  endpoints: ['*.amazon-adsystem.com/widgets/q', 'ir-*.amazon-adsystem.com/e/ir'],
  embeds: ['*.amazon-adsystem.com/widgets/q?Operation=GetAdHtml', 'rcm-*.amazon-adsystem.com/e/cm'],
  stores: [
    { name: 'ad-id', lifetime: '190 days' },
    { name: 'ad-privacy', lifetime: '5 years' },
  ],
  sources: [
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'source' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default amazonAssociates
