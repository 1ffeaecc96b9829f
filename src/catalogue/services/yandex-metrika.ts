import type { Service } from '../../model/service.ts'

/** Web analytics with recordings and heatmaps. */
const yandexMetrika: Service = {
  id: 'yandex-metrika',
  name: 'Yandex Metrica',
  provider: 'Yandex',
  category: 'statistics',
  homepage: 'https://metrica.yandex.com/',
  policy: 'https://yandex.com/legal/confidential/',
  scripts: ['mc.yandex.ru/metrika', 'mc.yandex.com/metrika', 'cdn.jsdelivr.net/npm/yandex-metrica-watch'],
  endpoints: ['mc.yandex.ru/watch', 'mc.yandex.com/watch'],
  calls: {
    init: ["ym(*, 'init')", 'new Ya.Metrika()', 'new Ya.Metrika2()'],
    event: ["ym(*, 'hit')", "ym(*, 'reachGoal')", "ym(*, 'params')", "ym(*, 'userParams')", "ym(*, 'setUserID')"],
  },
  packages: {
    'react-yandex-metrika': { event: ["default('hit')", "default('reachGoal')"], components: ['YMInitializer'] },
    'next-yandex-metrica': {
      event: ['useMetrica().reachGoal()', 'useMetrica().ymEvent()'],
      components: ['YandexMetricaProvider'],
    },
    'ng-yandex-metrika': { init: ['MetrikaModule.forRoot()'] },
    'vue-yandex-metrika': { plugins: ['default'] },
    '@artmizu/yandex-metrika-nuxt': { configuredIn: ['nuxt'] },
    '@nuxtjs/yandex-metrika': { configuredIn: ['nuxt'] },
    'docusaurus-plugin-yandex-metrica': { configuredIn: ['docusaurus'] },
  },
  stores: [
    { name: '_ym_uid', lifetime: '1 year' },
    { name: '_ym_d', lifetime: '1 year' },
    { name: '_ym_isad', lifetime: '2 days' },
    { name: '_ym_visorc*', lifetime: '30 minutes' },
    { name: '_ym_metrika_enabled', lifetime: '60 minutes' },
    { name: '_ym_hostIndex', lifetime: '1 day' },
    { name: '_ym_debug', lifetime: 'session' },
    { name: 'yandexuid', lifetime: '1 year' },
    { name: 'yuidss', lifetime: '1 year' },
    { name: 'ymex', lifetime: '1 year' },
    { name: 'yabs-sid', lifetime: 'session' },
  ],
  sources: [
    { url: 'https://yandex.com/support/metrica/general/cookie-usage.html', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/react-yandex-metrika', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/next-yandex-metrica', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/ng-yandex-metrika', confidence: 'source' },
    { url: 'https://github.com/rudderlabs/rudder-sdk-js', confidence: 'observed' },
    { url: 'https://github.com/segmentio/analytics.js-integrations', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default yandexMetrika
