import type { Service } from '../../model/service.ts'

/** Web analytics, known in China as Tongji. */
const baiduAnalytics: Service = {
  id: 'baidu-analytics',
  name: 'Baidu Analytics',
  provider: 'Baidu',
  category: 'statistics',
  homepage: 'https://tongji.baidu.com/',
  policy: 'https://tongji.baidu.com/web/help/article?id=330&type=0',
  scripts: ['hm.baidu.com/hm.js', 'hm.baidu.com/h.js'],
  endpoints: ['hm.baidu.com/hm.gif'],
  calls: {
    init: ["_hmt.push(['_setAccount'])"],
    event: ["_hmt.push(['_trackPageview'])", "_hmt.push(['_trackEvent'])"],
  },
  packages: {
    angulartics2: { init: ['Angulartics2BaiduAnalytics.startTracking()'] },
    '@vuepress/plugin-baidu-analytics': { init: ['baiduAnalyticsPlugin()'] },
  },
  stores: [
    { name: 'Hm_lvt_*', lifetime: '1 year' },
    { name: 'Hm_lpvt_*', lifetime: 'session' },
    { name: 'HMACCOUNT', lifetime: '1 year' },
  ],
  sources: [
    { url: 'https://www.npmjs.com/package/angulartics2', confidence: 'source' },
    { url: 'https://tongji.baidu.com/web/help/article?id=235&type=0', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/@vuepress/plugin-baidu-analytics', confidence: 'source' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
    { url: 'https://www.npmjs.com/package/third-party-web', confidence: 'observed' },
    { url: 'https://v3.umijs.org/plugins/plugin-analytics', confidence: 'observed' },
  ],
}

export default baiduAnalytics
