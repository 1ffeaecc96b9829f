import type { Service } from '../../model/service.ts'

/** Tells visitors from bots. */
const hcaptcha: Service = {
  id: 'hcaptcha',
  name: 'hCaptcha',
  provider: 'Intuition Machines',
  category: 'necessary',
  disputed: 'Some hold that it reads more of the device than the protection of a form needs.',
  homepage: 'https://www.hcaptcha.com/',
  policy: 'https://www.hcaptcha.com/privacy',
  scripts: ['js.hcaptcha.com', 'hcaptcha.com/1/api.js', 'www.hcaptcha.com/1/api.js'],
  calls: {
    init: ['hcaptcha.render()'],
    event: ['hcaptcha.execute()'],
  },
  packages: {
    '@hcaptcha/react-hcaptcha': { components: ['default'] },
    '@hcaptcha/vue3-hcaptcha': { components: ['default'] },
    '@hcaptcha/vue-hcaptcha': { components: ['default'] },
    '@hcaptcha/loader': { init: ['hCaptchaLoader()'] },
    'ng-hcaptcha': { init: ['NgHcaptchaModule.forRoot()'] },
  },
  stores: [
    { name: 'hmt_id' },
    { name: 'hc_accessibility' },
  ],
  sources: [
    { url: 'https://docs.hcaptcha.com/configuration', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/@hcaptcha/react-hcaptcha', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@hcaptcha/loader', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/ng-hcaptcha', confidence: 'source' },
    { url: 'https://www.consentstack.io/vendors/hcaptcha', confidence: 'observed' },
    { url: 'https://www.captcha.eu/?p=3413', confidence: 'observed' },
  ],
}

export default hcaptcha
