import type { Service } from '../../model/service.ts'

/** Surveys, now Skeepers Feedback Management. */
const myfeelback: Service = {
  id: 'myfeelback',
  name: 'MyFeelBack',
  provider: 'Skeepers',
  category: 'statistics',
  homepage: 'https://skeepers.io/en/feedback-management/',
  policy: 'https://skeepers.io/en/privacy-policy/',
  scripts: ['actorssl-5637.kxcdn.com/actor', 'actor-5637.kxcdn.com/actor'],
  sources: [
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'observed' },
  ],
}

export default myfeelback
