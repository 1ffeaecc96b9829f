import type { Service } from '../../model/service.ts'

/** Looks up the company behind a visit. */
const albacross: Service = {
  id: 'albacross',
  name: 'Albacross',
  provider: 'Albacross',
  category: 'marketing',
  homepage: 'https://albacross.com/',
  policy: 'https://albacross.com/privacy-policy/',
  scripts: ['serve.albacross.com/track.js'],
  sources: [
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
  ],
}

export default albacross
