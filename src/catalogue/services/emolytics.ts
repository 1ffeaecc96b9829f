import type { Service } from '../../model/service.ts'

/** Customer feedback. */
const emolytics: Service = {
  id: 'emolytics',
  name: 'Emolytics',
  provider: 'Emolytics',
  category: 'statistics',
  homepage: 'https://www.emolytics.com/',
  policy: 'https://www.emolytics.com/main/privacy-policy.php',
  scripts: ['cdn.emolytics.com/script/emolytics-widget.js'],
  sources: [
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'observed' },
  ],
}

export default emolytics
