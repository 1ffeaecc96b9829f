import type { Service } from '../../model/service.ts'

/** Marketing automation; self-hosted, so it is known by its file name and its global. */
const mautic: Service = {
  id: 'mautic',
  name: 'Mautic',
  provider: 'Mautic',
  category: 'marketing',
  homepage: 'https://www.mautic.org/',
  policy: 'https://www.mautic.org/privacy-policy',
  scripts: ['*/mtc.js', '*/*/mtc.js'],
  endpoints: ['*/mtracking.gif', '*/*/mtracking.gif'],
  calls: {
    event: ["mt('send')"],
  },
  stores: [
    { name: 'mtc_id' },
    { name: 'mtc_sid' },
    { name: 'mautic_device_id', lifetime: '1 year' },
    { name: 'mtc_id', type: 'local-storage', lifetime: 'persistent' },
    { name: 'mautic_device_id', type: 'local-storage', lifetime: 'persistent' },
  ],
  sources: [
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'source' },
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
    { url: 'https://github.com/mautic/mautic', confidence: 'source' },
  ],
}

export default mautic
