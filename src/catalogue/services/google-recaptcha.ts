import type { Service } from '../../model/service.ts'
import { nuxtScript } from '../nuxt-script.ts'

/** Tells visitors from bots, by a checkbox, by a puzzle or by a score in the background. */
const googleRecaptcha: Service = {
  id: 'google-recaptcha',
  name: 'Google reCAPTCHA',
  provider: 'Google',
  category: 'necessary',
  disputed: 'Authorities hold that it reads more of the device than the protection of a form needs.',
  homepage: 'https://cloud.google.com/security/products/recaptcha',
  policy: 'https://policies.google.com/privacy',
  scripts: [
    'www.google.com/recaptcha',
    'www.recaptcha.net/recaptcha',
    'recaptcha.net/recaptcha',
    'www.gstatic.com/recaptcha',
    '*/recaptcha/api.js',
    '*/recaptcha/enterprise.js',
  ],
  calls: {
    heldBackBy: nuxtScript('useScriptGoogleRecaptcha').heldBackBy,
    init: ['grecaptcha.render()', 'grecaptcha.enterprise.render()', 'useScriptGoogleRecaptcha()'],
    event: ['grecaptcha.execute()', 'grecaptcha.enterprise.execute()'],
  },
  packages: {
    'react-google-recaptcha': { components: ['default', 'ReCAPTCHA'] },
    'react-google-recaptcha-v3': {
      event: ['useGoogleReCaptcha().executeRecaptcha()'],
      components: ['GoogleReCaptchaProvider'],
    },
    '@google-recaptcha/react': { components: ['GoogleReCaptchaProvider'] },
    'next-recaptcha-v3': {
      event: ['useReCaptcha().executeRecaptcha()'],
      components: ['ReCaptchaProvider', 'ReCaptcha'],
    },
    'react-recaptcha': { components: ['default'] },
    '@matt-block/react-recaptcha-v2': { components: ['default'] },
    'recaptcha-v3': { init: ['load()'] },
    'vue-recaptcha': { components: ['VueRecaptcha'] },
    'vue3-recaptcha2': { components: ['default'] },
    'vue-recaptcha-v3': { event: ['useReCaptcha().executeRecaptcha()'], plugins: ['VueReCaptcha'] },
    'ng-recaptcha': { plugins: ['RecaptchaModule', 'RecaptchaV3Module'] },
    'gatsby-plugin-recaptcha': { configuredIn: ['gatsby'] },
    '@nuxtjs/recaptcha': { configuredIn: ['nuxt'] },
    '#imports': nuxtScript('useScriptGoogleRecaptcha'),
  },
  frameworkOptions: { nuxt: ['scripts.registry.googleRecaptcha'] },
  stores: [
    { name: '_GRECAPTCHA', lifetime: '6 months' },
    { name: 'rc::a', type: 'local-storage', lifetime: 'persistent' },
    { name: 'rc::b', type: 'session-storage', lifetime: 'session' },
    { name: 'rc::c', type: 'session-storage', lifetime: 'session' },
    { name: 'rc::d-*', type: 'local-storage', lifetime: 'persistent' },
    { name: 'rc::f', type: 'local-storage', category: 'marketing', lifetime: 'persistent' },
  ],
  sources: [
    { url: 'https://developers.google.com/recaptcha/docs/v3', confidence: 'vendor' },
    { url: 'https://developers.google.com/recaptcha/docs/faq', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/react-google-recaptcha', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/react-google-recaptcha-v3', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/vue-recaptcha-v3', confidence: 'source' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
    { url: 'https://www.npmjs.com/package/@nuxt/scripts', confidence: 'source' },
  ],
}

export default googleRecaptcha
