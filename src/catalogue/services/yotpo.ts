import type { Service } from '../../model/service.ts'

/** Review and loyalty widgets, and their conversion pixel. */
const yotpo: Service = {
  id: 'yotpo',
  name: 'Yotpo',
  provider: 'Yotpo',
  category: 'preferences',
  disputed: 'Its conversion pixel reports orders, which some policies list as statistics.',
  homepage: 'https://www.yotpo.com/',
  policy: 'https://www.yotpo.com/privacy-policy/',
  scripts: ['staticw2.yotpo.com', 'cdn-widgetsrepository.yotpo.com', 'cdn-loyalty.yotpo.com'],
  endpoints: ['api.yotpo.com/conversion_tracking', 'api.yotpo.com/conversion_tracking.gif'],
  calls: {
    init: ['yotpo.initWidgets()', 'yotpo.refreshWidgets()', 'yotpoWidgetsContainer.initWidgets()'],
  },
  sources: [
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
  ],
}

export default yotpo
