import type { Service } from '../../model/service.ts'

/** Surveys on the page. */
const survicate: Service = {
  id: 'survicate',
  name: 'Survicate',
  provider: 'Survicate',
  category: 'statistics',
  homepage: 'https://survicate.com/',
  policy: 'https://survicate.com/privacy-policy/',
  scripts: ['survey.survicate.com/workspaces'],
  calls: {
    event: ['_sva.setVisitorTraits()', '_sva.invokeEvent()', '_sva.showSurvey()', '_sva.retarget()'],
  },
  packages: {
    '@survicate/survicate-web-surveys-wrapper': { init: ['initSurvicate()'] },
    '@survicate/survicate-web-surveys-wrapper/widget_wrapper': { init: ['initSurvicate()'] },
  },
  sources: [
    { url: 'https://www.npmjs.com/package/@survicate/survicate-web-surveys-wrapper', confidence: 'source' },
    { url: 'https://github.com/segmentio/analytics.js-integrations', confidence: 'source' },
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
  ],
}

export default survicate
