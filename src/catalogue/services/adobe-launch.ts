import type { Service } from '../../model/service.ts'

/** A tag manager, formerly Launch and DTM, that loads whatever its owner puts into it. */
const adobeLaunch: Service = {
  id: 'adobe-launch',
  name: 'Adobe Experience Platform Tags',
  provider: 'Adobe',
  category: 'statistics',
  disputed: 'The container stores nothing itself and some call it necessary; it needs consent for all that it loads.',
  homepage: 'https://business.adobe.com/products/experience-platform/launch.html',
  policy: 'https://www.adobe.com/privacy.html',
  scripts: ['assets.adobedtm.com'],
  configuredAs: ['adobe launch'],
  calls: {
    event: ['_satellite.track()'],
  },
  packages: {
    angulartics2: { init: ['Angulartics2LaunchByAdobe.startTracking()'] },
  },
  stores: [
    { name: 'sat_track', category: 'necessary', lifetime: '90 days' },
  ],
  sources: [
    { url: 'https://www.npmjs.com/package/angulartics2', confidence: 'source' },
    { url: 'https://experienceleague.adobe.com/en/docs/experience-platform/tags/home', confidence: 'vendor' },
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'observed' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
  ],
}

export default adobeLaunch
