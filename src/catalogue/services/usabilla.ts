import type { Service } from '../../model/service.ts'

/** Feedback buttons and surveys on the page. */
const usabilla: Service = {
  id: 'usabilla',
  name: 'GetFeedback Digital (Usabilla)',
  provider: 'SurveyMonkey',
  category: 'statistics',
  homepage: 'https://www.getfeedback.com/en/digital/',
  policy: 'https://www.surveymonkey.com/mp/legal/privacy/',
  scripts: ['w.usabilla.com'],
  embeds: ['www.getfeedback.com/e'],
  calls: {
    init: ["usabilla.load('w.usabilla.com')", "lightningjs.require('usabilla_live')"],
    event: ["usabilla_live('data')", "usabilla_live('trigger')", "usabilla_live('click')"],
  },
  stores: [
    { name: 'usbls', category: 'marketing', lifetime: 'session' },
  ],
  sources: [
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default usabilla
