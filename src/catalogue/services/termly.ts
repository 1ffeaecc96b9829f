import type { Service } from '../../model/service.ts'

/** Consent banner, and a blocker of scripts. */
const termly: Service = {
  id: 'termly',
  name: 'Termly',
  provider: 'Termly',
  category: 'necessary',
  homepage: 'https://termly.io/',
  policy: 'https://termly.io/our-privacy-policy/',
  scripts: ['app.termly.io/embed.min.js', 'app.termly.io/resource-blocker'],
  configuredAs: ['termly'],
  sources: [
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
  ],
}

export default termly
