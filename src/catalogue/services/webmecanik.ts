import type { Service } from '../../model/service.ts'

/** Marketing automation, hosted Mautic. */
const webmecanik: Service = {
  id: 'webmecanik',
  name: 'Webmecanik Automation',
  provider: 'Webmecanik',
  category: 'marketing',
  homepage: 'https://www.webmecanik.com/',
  policy: 'https://www.webmecanik.com/en/legal-notice/',
  scripts: ['*.automation.webmecanik.com'],
  sources: [
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'observed' },
  ],
}

export default webmecanik
