import type { Service } from '../../model/service.ts'

/** Feedback boards and changelogs. */
const canny: Service = {
  id: 'canny',
  name: 'Canny',
  provider: 'Canny',
  category: 'preferences',
  homepage: 'https://canny.io/',
  policy: 'https://canny.io/privacy',
  scripts: ['canny.io/sdk.js', 'sdk.canny.io/sdk.js'],
  calls: {
    init: ["Canny('initChangelog')", "Canny('render')"],
    event: ["Canny('identify')"],
  },
  packages: {
    'react-canny': { components: ['CannyProvider'], embeds: ['CannyFeedback', 'CannyChangelog', 'CannyWidget'] },
  },
  sources: [
    { url: 'https://www.npmjs.com/package/react-canny', confidence: 'source' },
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
  ],
}

export default canny
