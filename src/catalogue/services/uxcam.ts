import type { Service } from '../../model/service.ts'

/** Session recordings and heatmaps. */
const uxcam: Service = {
  id: 'uxcam',
  name: 'UXCam',
  provider: 'UXCam',
  category: 'statistics',
  homepage: 'https://uxcam.com/',
  policy: 'https://uxcam.com/privacy-policy/',
  scripts: ['websdk-recording.uxcam.com'],
  calls: {
    event: ['uxc.event()', 'uxc.setUserIdentity()', 'uxc.setUserProperties()'],
  },
  sources: [
    { url: 'https://developer.uxcam.com/', confidence: 'vendor' },
  ],
}

export default uxcam
