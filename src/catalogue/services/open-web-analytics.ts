import type { Service } from '../../model/service.ts'

/** Self-hosted web analytics. */
const openWebAnalytics: Service = {
  id: 'open-web-analytics',
  name: 'Open Web Analytics',
  provider: 'Open Web Analytics',
  category: 'statistics',
  homepage: 'https://www.openwebanalytics.com/',
  policy: 'https://www.openwebanalytics.com/',
  scripts: [
    '*/owa.tracker-combined-min.js',
    '*/*/owa.tracker-combined-min.js',
    '*/owa.tracker.js',
    '*/*/owa.tracker.js',
  ],
  calls: {
    init: ["owa_cmds.push(['setSiteId'])"],
    event: ["owa_cmds.push(['trackPageView'])", "owa_cmds.push(['trackClicks'])", "owa_cmds.push(['trackAction'])"],
  },
  sources: [
    { url: 'https://github.com/Open-Web-Analytics/Open-Web-Analytics', confidence: 'source' },
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'observed' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
  ],
}

export default openWebAnalytics
