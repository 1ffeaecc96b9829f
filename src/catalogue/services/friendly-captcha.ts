import type { Service } from '../../model/service.ts'

/** Tells visitors from bots by work that the browser does. */
const friendlyCaptcha: Service = {
  id: 'friendly-captcha',
  name: 'Friendly Captcha',
  provider: 'Friendly Captcha',
  category: 'necessary',
  homepage: 'https://friendlycaptcha.com/',
  policy: 'https://friendlycaptcha.com/legal/privacy-end-users/',
  scripts: [
    'cdn.jsdelivr.net/npm/friendly-challenge*',
    'cdn.jsdelivr.net/npm/@friendlycaptcha/sdk*',
    'unpkg.com/friendly-challenge*',
    'unpkg.com/@friendlycaptcha/sdk*',
  ],
  endpoints: ['api.friendlycaptcha.com', 'eu-api.friendlycaptcha.eu', 'global.frcapi.com', 'eu.frcapi.com'],
  calls: {
    init: ['new friendlyChallenge.WidgetInstance()', 'frcaptcha.createWidget()', 'frcaptcha.attach()'],
  },
  packages: {
    'friendly-challenge': { init: ['new WidgetInstance()'] },
    '@friendlycaptcha/sdk': { init: ['new FriendlyCaptchaSDK()'] },
  },
  stores: [
    { name: 'frc_sc', type: 'session-storage', lifetime: 'session' },
    { name: 'frc_sid', type: 'session-storage', lifetime: 'session' },
  ],
  sources: [
    { url: 'https://developer.friendlycaptcha.com/docs/v2/sdk/reference/sdk', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/@friendlycaptcha/sdk', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/friendly-challenge', confidence: 'source' },
  ],
}

export default friendlyCaptcha
