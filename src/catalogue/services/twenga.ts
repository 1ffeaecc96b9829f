import type { Service } from '../../model/service.ts'

/** Comparison shopping. */
const twenga: Service = {
  id: 'twenga',
  name: 'Twenga',
  provider: 'Twenga',
  category: 'marketing',
  homepage: 'https://www.twenga-solutions.com/',
  policy: 'https://www.twenga.com/privacy.php',
  scripts: ['tracker.twenga.fr/st', 'tracker.twenga.co.uk/st', 'tracker.twenga.com/st'],
  endpoints: ['*.c4tw.net'],
  sources: [
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
  ],
}

export default twenga
