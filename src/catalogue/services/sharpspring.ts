import type { Service } from '../../model/service.ts'

/** Marketing automation. */
const sharpspring: Service = {
  id: 'sharpspring',
  name: 'SharpSpring',
  provider: 'Constant Contact',
  category: 'marketing',
  homepage: 'https://sharpspring.com/',
  policy: 'https://www.constantcontact.com/legal/privacy-center',
  scripts: ['*.marketingautomation.services/client'],
  endpoints: ['*.marketingautomation.services/net', '*.marketingautomation.services/webforms'],
  calls: {
    init: ["_ss.push(['_setAccount'])"],
    event: ["_ss.push(['_trackPageView'])"],
  },
  stores: [
    { name: '__ss', lifetime: '30 minutes' },
    { name: '__ss_tk', lifetime: '25 years' },
    { name: '__ss_referrer', lifetime: '6 hours' },
    { name: 'koitk', lifetime: '3 years' },
  ],
  sources: [
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'observed' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default sharpspring
