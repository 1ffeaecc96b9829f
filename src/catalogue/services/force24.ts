import type { Service } from '../../model/service.ts'

/** Marketing automation. */
const force24: Service = {
  id: 'force24',
  name: 'Force24',
  provider: 'Force24',
  category: 'marketing',
  homepage: 'https://www.force24.co.uk/',
  policy: 'https://www.force24.co.uk/privacy-policy/',
  scripts: ['static.websites.data-crypt.com/scripts/activity'],
  calls: {
    init: ["f24('config', 'set_tracking_id')", "f24('config', 'set_client_id')"],
  },
  stores: [
    { name: 'F24_autoID' },
    { name: 'F24_personID' },
  ],
  sources: [
    {
      url: 'https://support.force24.co.uk/support/solutions/articles/79000128057-cookie-policies',
      confidence: 'vendor',
    },
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'observed' },
  ],
}

export default force24
