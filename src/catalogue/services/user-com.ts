import type { Service } from '../../model/service.ts'

/** Marketing automation with chat. */
const userCom: Service = {
  id: 'user-com',
  name: 'User.com',
  provider: 'User.com',
  category: 'marketing',
  homepage: 'https://user.com/',
  policy: 'https://user.com/en/privacy-policy/',
  scripts: ['*.user.com/widget.js'],
  calls: {
    event: ['userengage()', 'UE.pageHit()'],
  },
  stores: [
    { name: '_ca_chat' },
  ],
  sources: [
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'observed' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
  ],
}

export default userCom
