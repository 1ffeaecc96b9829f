import type { Service } from '../../model/service.ts'

/** Product analytics and in-app guides. */
const userpilot: Service = {
  id: 'userpilot',
  name: 'Userpilot',
  provider: 'Userpilot',
  category: 'statistics',
  disputed: 'Sites that use only its guides file it as preferences.',
  homepage: 'https://userpilot.com/',
  policy: 'https://userpilot.com/privacy-policy/',
  scripts: ['js.userpilot.io/sdk', 'deploy.userpilot.io'],
  endpoints: ['analytex.userpilot.io'],
  calls: {
    event: ['userpilot.identify()', 'userpilot.track()', 'userpilot.reload()', 'userpilot.anonymous()'],
  },
  packages: {
    userpilot: {
      init: ['Userpilot.initialize()'],
      event: ['Userpilot.identify()', 'Userpilot.track()', 'Userpilot.reload()', 'Userpilot.anonymous()'],
    },
  },
  sources: [
    { url: 'https://docs.userpilot.com/', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/userpilot', confidence: 'source' },
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'observed' },
    { url: 'https://github.com/rudderlabs/rudder-sdk-js', confidence: 'observed' },
  ],
}

export default userpilot
