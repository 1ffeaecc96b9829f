import type { Service } from '../../model/service.ts'
import { nuxtScript } from '../nuxt-script.ts'

/** Messenger for support and sales. */
const intercom: Service = {
  id: 'intercom',
  name: 'Intercom',
  provider: 'Intercom',
  category: 'preferences',
  disputed: 'It also tracks visits and events, so that some policies list it under statistics or marketing.',
  homepage: 'https://www.intercom.com/',
  policy: 'https://www.intercom.com/legal/privacy',
  scripts: ['widget.intercom.io/widget', 'js.intercomcdn.com', 'static.intercomcdn.com'],
  configuredAs: ['intercom'],
  endpoints: [
    'api-iam.intercom.io/messenger/web',
    'api-iam.eu.intercom.io/messenger/web',
    'api-iam.au.intercom.io/messenger/web',
  ],
  calls: {
    heldBackBy: nuxtScript('useScriptIntercom').heldBackBy,
    init: ["Intercom('boot')", 'useScriptIntercom()'],
    event: ["Intercom('trackEvent')", "Intercom('update')"],
  },
  settings: ['intercomSettings'],
  packages: {
    angulartics2: { init: ['Angulartics2Intercom.startTracking()'] },
    '@intercom/messenger-js-sdk': {
      init: ['default()', 'Intercom()', 'boot()'],
      event: ['trackEvent()', 'update()'],
    },
    'react-use-intercom': {
      init: ['useIntercom().boot()'],
      event: ['useIntercom().trackEvent()', 'useIntercom().update()'],
      components: ['IntercomProvider'],
      heldBackBy: { IntercomProvider: { option: 'shouldInitialize', starts: ['truthy', 'left out'] } },
    },
    'react-intercom': { event: ["IntercomAPI('trackEvent')", "IntercomAPI('update')"], components: ['default'] },
    'react-live-chat-loader': { components: ['Intercom'] },
    'vue-intercom': { plugins: ['default'] },
    'ng-intercom': { init: ['IntercomModule.forRoot()'], plugins: ['IntercomModule'] },
    'nuxt-intercom': { configuredIn: ['nuxt'] },
    'gatsby-plugin-intercom': { configuredIn: ['gatsby'] },
    '@analytics/intercom': { init: ['default()'] },
    '@c15t/scripts/intercom': { init: ['intercom()'] },
    '#imports': nuxtScript('useScriptIntercom'),
  },
  frameworkOptions: { nuxt: ['scripts.registry.intercom'] },
  stores: [
    { name: 'intercom-id-*', lifetime: '9 months' },
    { name: 'intercom-session-*', lifetime: '7 days' },
    { name: 'intercom-device-id-*', lifetime: '9 months' },
  ],
  sources: [
    { url: 'https://www.npmjs.com/package/angulartics2', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@intercom/messenger-js-sdk', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/react-use-intercom', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/react-intercom', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@nuxt/scripts', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@c15t/scripts', confidence: 'source' },
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'source' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default intercom
