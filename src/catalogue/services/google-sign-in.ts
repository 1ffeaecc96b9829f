import type { Service } from '../../model/service.ts'
import { nuxtScript } from '../nuxt-script.ts'

/** Sign in with Google, One Tap and the older platform library. */
const googleSignIn: Service = {
  id: 'google-sign-in',
  name: 'Sign in with Google',
  provider: 'Google',
  category: 'preferences',
  disputed: 'On pages where nobody signs in it tells Google of the visit all the same.',
  homepage: 'https://developers.google.com/identity/gsi/web',
  policy: 'https://policies.google.com/privacy',
  scripts: [
    'accounts.google.com/gsi/client',
    'apis.google.com/js/platform.js',
    'apis.google.com/js/api.js',
    'apis.google.com/js/client.js',
  ],
  calls: {
    heldBackBy: nuxtScript('useScriptGoogleSignIn').heldBackBy,
    init: [
      'google.accounts.id.initialize()',
      'google.accounts.oauth2.initTokenClient()',
      'google.accounts.oauth2.initCodeClient()',
      'gapi.auth2.init()',
      'useScriptGoogleSignIn()',
    ],
    event: ['google.accounts.id.prompt()', 'google.accounts.id.renderButton()'],
  },
  packages: {
    '@react-oauth/google': { components: ['GoogleOAuthProvider'] },
    'react-google-login': { init: ['useGoogleLogin()'], components: ['default', 'GoogleLogin'] },
    'react-google-one-tap-login': { init: ['default()', 'useGoogleOneTapLogin()'] },
    'vue3-google-login': { init: ['googleOneTap()'], components: ['GoogleLogin'], plugins: ['default'] },
    'vue3-google-signin': { init: ['useOneTap()'], components: ['GoogleSignInButton'], plugins: ['default'] },
    '#imports': nuxtScript('useScriptGoogleSignIn'),
  },
  frameworkOptions: { nuxt: ['scripts.registry.googleSignIn'] },
  stores: [
    { name: 'g_state' },
    { name: 'G_AUTHUSER_H', lifetime: 'session' },
    { name: 'G_ENABLED_IDPS' },
    { name: 'g_csrf_token' },
  ],
  sources: [
    { url: 'https://developers.google.com/identity/gsi/web/guides/client-library', confidence: 'vendor' },
    { url: 'https://developers.google.com/identity/gsi/web/guides/features', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/@react-oauth/google', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/react-google-login', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/vue3-google-login', confidence: 'source' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
    { url: 'https://www.npmjs.com/package/@nuxt/scripts', confidence: 'source' },
  ],
}

export default googleSignIn
