import type { Service } from '../../model/service.ts'

/** Session recordings, merged into Glassbox. */
const sessioncam: Service = {
  id: 'sessioncam',
  name: 'SessionCam',
  provider: 'Glassbox',
  category: 'statistics',
  homepage: 'https://www.glassbox.com/',
  policy: 'https://www.glassbox.com/privacy-policy/',
  scripts: ['d2oh4tlt9mrke9.cloudfront.net/Record'],
  endpoints: ['*.sessioncam.com'],
  sources: [
    {
      url: 'https://help.sessioncam.com/hc/en-gb/articles/360002826637-Recording-JavaScript-Sitespeed',
      confidence: 'vendor',
    },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
  ],
}

export default sessioncam
