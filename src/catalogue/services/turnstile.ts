import type { Service } from '../../model/service.ts'

/** Tells visitors from bots, often without a puzzle. */
const turnstile: Service = {
  id: 'turnstile',
  name: 'Cloudflare Turnstile',
  provider: 'Cloudflare',
  category: 'necessary',
  homepage: 'https://www.cloudflare.com/application-services/products/turnstile/',
  policy: 'https://www.cloudflare.com/turnstile-privacy-policy/',
  scripts: ['challenges.cloudflare.com/turnstile'],
  calls: {
    init: ['turnstile.render()'],
    event: ['turnstile.execute()'],
  },
  packages: {
    '@marsidev/react-turnstile': { components: ['Turnstile'] },
    'react-turnstile': { components: ['default', 'Turnstile'] },
    'next-turnstile': { components: ['Turnstile'] },
    'vue-turnstile': { components: ['default'] },
    'ngx-turnstile': { plugins: ['NgxTurnstileModule'] },
    '@nuxtjs/turnstile': { configuredIn: ['nuxt'] },
  },
  sources: [
    { url: 'https://developers.cloudflare.com/turnstile/get-started/client-side-rendering/', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/@marsidev/react-turnstile', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/react-turnstile', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/vue-turnstile', confidence: 'source' },
  ],
}

export default turnstile
