import type { Service } from '../../model/service.ts'

/** Real user monitoring and session replay. */
const dynatrace: Service = {
  id: 'dynatrace',
  name: 'Dynatrace',
  provider: 'Dynatrace',
  category: 'statistics',
  disputed: 'Operators that need it to keep the service running file it as necessary.',
  homepage: 'https://www.dynatrace.com/',
  policy: 'https://www.dynatrace.com/company/trust-center/privacy/',
  scripts: ['js-cdn.dynatrace.com/jstag', '*/ruxitagentjs_*', '*/*/ruxitagentjs_*'],
  endpoints: ['*.bf.dynatrace.com/bf'],
  calls: {
    init: ['dtrum.enable()', 'dtrum.enableSessionReplay()'],
    event: [
      'dtrum.enterAction()',
      'dtrum.identifyUser()',
      'dtrum.sendSessionProperties()',
      'dtrum.addActionProperties()',
      'dtrum.reportCustomError()',
    ],
  },
  stores: [
    { name: 'dtCookie*', lifetime: 'session' },
    { name: 'dtLatC', lifetime: 'session' },
    { name: 'dtPC', lifetime: 'session' },
    { name: 'dtSa', lifetime: 'session' },
    { name: 'dtValidationCookie', lifetime: 'session' },
    { name: 'dtDisabled', category: 'necessary', lifetime: 'session' },
    { name: 'rxVisitor*' },
    { name: 'rxvt', lifetime: 'session' },
  ],
  sources: [
    {
      url: 'https://docs.dynatrace.com/docs/manage/data-privacy-and-security/data-privacy/cookies',
      confidence: 'vendor',
    },
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'observed' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default dynatrace
